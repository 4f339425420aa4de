import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Button } from "../ui/form/button.tsx";
import { Field } from "../ui/form/field.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { workplacesQuery } from "./queries.ts";
import type { Team } from "./use-team.ts";

type Props = { workplace: Team["workplace"]; onMerged: (into: string) => void };

/** For moderators: merges the workplace into another one of its organisation, where there is one. */
export function MergeForm({ workplace, onMerged }: Props) {
  const words = useLanguage().texts.workplaces.team;
  const { data } = useFresh(workplacesQuery(workplace.organisation.slug));
  const [into, setInto] = useState("");
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async () => {
    const { slug } = await send("mergeWorkplace", { params: { slug: workplace.slug }, body: { into } });
    onMerged(slug);
  });
  const others = data?.items.filter(({ slug, state }) => slug !== workplace.slug && state === "active") ?? [];
  if (others.length === 0) return null;
  return (
    <section>
      <details className="more">
        <summary>{words.merge}</summary>
        <Form onSubmit={() => void submit()}>
          <p>{words.mergeLead(workplace.name)}</p>
          <Refusal problem={problem} />
          <Field
            id="into"
            label={words.mergeInto}
            error={errorOf(problem, "into") && (into === "" ? words.mergeChoose : errorOf(problem, "into"))}
          >
            {(control) => (
              <select
                {...control}
                className="input"
                value={into}
                onChange={(event) => setInto(event.target.value)}
              >
                <option value="">{words.mergeChoose}</option>
                {others.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Button type="submit" kind="danger" busy={isBusy}>
            {words.mergeNow}
          </Button>
        </Form>
      </details>
    </section>
  );
}
