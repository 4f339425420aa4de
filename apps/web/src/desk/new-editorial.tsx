import { localized } from "@tori/text/language";
import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Button } from "../ui/form/button.tsx";
import { Form } from "../ui/form/form.tsx";
import { Refusal } from "../ui/refusal.tsx";
import { TextField } from "../ui/text-field.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { organisationsNamedQuery } from "../workplaces/queries.ts";
import { useBegin } from "./new-story.tsx";

/** The editors begin a story about an organisation: they look for it, and choose it from what was found. */
export function NewEditorial() {
  const { texts, language } = useLanguage();
  const { desk, workplaces } = texts;
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  const [unit, setUnit] = useState("");
  const { data, error } = useFresh(organisationsNamedQuery(q), q !== "");
  const { begin, isBusy, problem } = useBegin();
  return (
    <details className="more">
      <summary>{desk.start}</summary>
      <Form onSubmit={() => setQ(typed.trim())}>
        <TextField
          label={desk.organisation}
          hint={workplaces.join.organisationHint}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <TextField
          label={desk.workplaceName}
          maxLength={120}
          value={unit}
          onChange={(event) => setUnit(event.target.value)}
        />
        <Button type="submit" kind="quiet" busy={q !== "" && !data && !error}>
          {workplaces.join.search}
        </Button>
      </Form>
      {error && <Pending error={error} />}
      <p aria-live="polite">{data && workplaces.join.found(data.items.length)}</p>
      <Refusal problem={problem} />
      <ul className="desk-list">
        {data?.items.map(({ slug, name }) => (
          <li key={slug} className="desk-row">
            <span>{localized(name, language)}</span>
            <Button
              busy={isBusy}
              onClick={() => void begin({ organisation: slug, workplaceName: unit.trim(), language })}
            >
              {desk.begin}
              <span className="visually-hidden"> ({localized(name, language)})</span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
