import type { TagChoice } from "@tori/contract/tags";
import { formatDate } from "@tori/text/dates";
import { useId, useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Button } from "../ui/form/button.tsx";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { Form } from "../ui/form/form.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { MissedFields } from "./missed-fields.tsx";
import {
  type MissedErrors,
  type MissedForm,
  decisionOf,
  lackingIn,
  missedFields,
  refusedIn,
} from "./missed-form.ts";
import { type Missed, type Outcome, useDecision } from "./use-decision.ts";

type Props = { search: Missed; choices: readonly TagChoice[]; onDone: (outcome: Outcome) => void };

/** Words that found nothing become a word of a tag or a tag of their own, or are set aside. */
export function MissedSearch({ search, choices, onDone }: Props) {
  const { texts, language } = useLanguage();
  const { missed } = texts.curation;
  const { words, similar } = search;
  const id = useId();
  const likeliest = similar.find((tag) => choices.some((each) => each.id === tag)) ?? "";
  const [form, setForm] = useState<MissedForm>({
    kind: "synonym",
    label: words,
    inSwedish: "",
    language,
    tag: likeliest,
  });
  const [lacking, setLacking] = useState<MissedErrors>({});
  const [tries, setTries] = useState(0);
  const { submit, isBusy, problem } = useDecision(words, onDone);
  const errors = { ...refusedIn(problem), ...lacking };
  const listed = missedFields.flatMap((field) => {
    const message = errors[field];
    return message === undefined ? [] : [{ id: `${id}-${field}`, message }];
  });
  async function decide(): Promise<void> {
    const found = lackingIn(form, missed.errors);
    setLacking(found);
    if (Object.keys(found).length === 0) await submit(decisionOf(form));
    setTries(tries + 1);
  }
  return (
    <section className="desk-card">
      <MissedHeading search={search} />
      <Form onSubmit={() => void decide()}>
        <ErrorSummary key={tries} errors={listed} />
        {listed.length === 0 && <Refusal problem={problem} />}
        <MissedFields id={id} form={form} errors={errors} choices={choices} onChange={setForm} />
        <div className="button-row">
          <Button type="submit" busy={isBusy}>
            {missed.doIt}
          </Button>
          <Button
            kind="quiet"
            busy={isBusy}
            onClick={() => {
              setLacking({});
              void submit({ kind: "aside" });
            }}
          >
            {missed.aside}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** Words that were set aside, which can be taken up again. */
export function SetAsideSearch({ search, onDone }: Omit<Props, "choices">) {
  const { missed } = useLanguage().texts.curation;
  const { submit, isBusy, problem } = useDecision(search.words, onDone);
  return (
    <section className="desk-card">
      <MissedHeading search={search} />
      <Refusal problem={problem} />
      <div className="button-row">
        <Button kind="quiet" busy={isBusy} onClick={() => void submit({ kind: "open" })}>
          {missed.takeUp}
          <span className="visually-hidden"> ({search.words})</span>
        </Button>
      </div>
    </section>
  );
}

function MissedHeading({ search: { words, searches, lastAsked } }: { search: Missed }) {
  const { texts, language } = useLanguage();
  return (
    <>
      <h2>{words}</h2>
      <p>{texts.curation.missed.asked(searches, formatDate(lastAsked, language))}</p>
    </>
  );
}
