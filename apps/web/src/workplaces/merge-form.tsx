import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { errorOf, useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Button } from "../ui/form/button.tsx";
import { Select } from "../ui/form/select.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { workplacesQuery } from "./queries.ts";
import type { Team } from "./use-team.ts";

type Props = { workplace: Team["workplace"]; onMerged: (into: string) => void };

/** For moderators: merges the workplace into another one of its organisation, where there is one. */
export function MergeForm({ workplace, onMerged }: Props) {
  const words = useLanguage().texts.workplaces.team;
  const { data } = useFresh(workplacesQuery(workplace.organisation.slug));
  const [into, setInto] = useState<string | null>(null);
  const send = useSend();
  const { submit, isBusy, problem } = useSubmit(async () => {
    const { slug } = await send("mergeWorkplace", {
      params: { slug: workplace.slug },
      body: { into: into ?? "" },
    });
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
          <Select
            id="into"
            label={words.mergeInto}
            error={errorOf(problem, "into") && (into === null ? words.mergeChoose : errorOf(problem, "into"))}
            options={others.map(({ slug, name }) => ({ value: slug, label: name }))}
            empty={words.mergeChoose}
            value={into}
            onChange={setInto}
          />
          <Button type="submit" kind="danger" busy={isBusy}>
            {words.mergeNow}
          </Button>
        </Form>
      </details>
    </section>
  );
}
