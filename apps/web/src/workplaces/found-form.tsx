import type { ProblemBody } from "@tori/contract/problem";
import { localized } from "@tori/text/language";
import { useState } from "react";
import { useRenewMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Link } from "../platform/link.tsx";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { Form } from "../ui/form/form.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { Button } from "../ui/form/button.tsx";
import { FactsFields, factsOf, nothingTyped } from "./facts-fields.tsx";
import { stepHeading, useChoices } from "./join-address.ts";
import { Outcome } from "./outcome.tsx";
import { Pending } from "./pending.tsx";
import { StepHeading } from "./step-heading.tsx";
import { workplacesQuery } from "./queries.ts";

type Founded = { slug: string; state: "waiting" | "active" };

export function FoundForm({ organisation }: { organisation: string }) {
  const { texts, language } = useLanguage();
  const { join } = texts.workplaces;
  const { pathOf } = useChoices();
  const { data, error } = useFresh(workplacesQuery(organisation));
  const [typed, setTyped] = useState(nothingTyped);
  const [founded, setFounded] = useState<Founded | null>(null);
  const send = useSend();
  const renewMe = useRenewMe();
  const { submit, isBusy, problem } = useSubmit(async () => {
    setFounded(await send("foundWorkplace", { body: { organisation, ...factsOf(typed) } }));
    await renewMe();
  });
  if (!data) return <Pending error={error} />;
  return (
    <section aria-labelledby={stepHeading}>
      <StepHeading>{join.foundTitle(localized(data.organisation.name, language))}</StepHeading>
      {founded && <FoundedOutcome {...founded} />}
      {!founded && (
        <Form onSubmit={() => void submit()}>
          <p>{join.foundLead}</p>
          <Refusal problem={problem} />
          <TakenName problem={problem} organisation={organisation} />
          <FactsFields typed={typed} onChange={setTyped} problem={problem} />
          <div className="button-row">
            <Button type="submit" busy={isBusy}>
              {join.foundNow}
            </Button>
            <Link className="button button-quiet" to={pathOf({ organisation })} focus={stepHeading}>
              {join.changeWorkplace}
            </Link>
          </div>
        </Form>
      )}
    </section>
  );
}

function FoundedOutcome({ slug, state }: Founded) {
  const { join } = useLanguage().texts.workplaces;
  return (
    <Outcome team={slug}>
      <strong>{state === "waiting" ? join.waiting : join.founded}</strong>{" "}
      {state === "waiting" && join.waitingNext}
    </Outcome>
  );
}

/** Somebody has founded it already: the way there. */
function TakenName({ problem, organisation }: { problem: ProblemBody | null; organisation: string }) {
  const { join } = useLanguage().texts.workplaces;
  const { pathOf } = useChoices();
  const current = problem?.current as { workplace?: { slug: string } } | undefined;
  if (!current?.workplace) return null;
  return (
    <Link to={pathOf({ organisation, workplace: current.workplace.slug })} focus={stepHeading}>
      {join.joinTaken}
    </Link>
  );
}
