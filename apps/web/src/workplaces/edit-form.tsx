import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useRenewMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Button } from "../ui/form/button.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { FactsFields, factsOf } from "./facts-fields.tsx";
import { workplaceQuery } from "./queries.ts";
import { type Team, useRenewTeam } from "./use-team.ts";

/** What the workplace tells of itself. */
export function EditForm({ team: { workplace } }: { team: Team }) {
  const { team: words, form } = useLanguage().texts.workplaces;
  const { slug, name, about, sizeBand, sectors, contactEmail } = workplace;
  const [typed, setTyped] = useState({ name, about, sizeBand, sectors, contactEmail: contactEmail ?? "" });
  const [isSaved, setSaved] = useState(false);
  const client = useQueryClient();
  const send = useSend();
  const renew = useRenewTeam(slug);
  const renewMe = useRenewMe();
  const { submit, isBusy, problem } = useSubmit(async () => {
    setSaved(false);
    await send("editWorkplace", { params: { slug }, body: factsOf(typed) });
    await client.invalidateQueries({ queryKey: workplaceQuery(slug).queryKey });
    await Promise.all([renew(), renewMe()]);
    setSaved(true);
  });
  return (
    <section>
      <h2>{words.details}</h2>
      <details className="more">
        <summary>{words.edit}</summary>
        <Form onSubmit={() => void submit()}>
          <Refusal problem={problem} />
          <FactsFields typed={typed} onChange={setTyped} problem={problem} />
          <div className="button-row">
            <Button type="submit" busy={isBusy}>
              {form.save}
            </Button>
            <p aria-live="polite">{isSaved && form.saved}</p>
          </div>
        </Form>
      </details>
    </section>
  );
}
