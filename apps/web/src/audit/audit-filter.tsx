import { useState } from "react";
import { useLanguage } from "../platform/language-context.tsx";
import { Button } from "../ui/form/button.tsx";
import { ErrorSummary } from "../ui/form/error-summary.tsx";
import { Field } from "../ui/form/field.tsx";
import { Form } from "../ui/form/form.tsx";
import { TextInput } from "../ui/form/text-input.tsx";
import { ActionSelect } from "./action-select.tsx";
import type { AuditKey, AuditState } from "./audit-state.ts";
import { FixedFilters } from "./fixed-filters.tsx";

type Props = {
  state: AuditState;
  /** What the person and the thing are called by whose ids the log is narrowed. */
  names: { person?: string | undefined; thing?: string | undefined };
  actions: readonly string[];
  onSearch: (state: AuditState) => void;
};

const shortest = 2;

/** What the log is narrowed by: done what, by whom, to what, and when. */
export function AuditFilter({ state, names, actions, onSearch }: Props) {
  const { filters } = useLanguage().texts.audit;
  const [typed, setTyped] = useState(state);
  const [tries, setTries] = useState(0);
  const errors: AuditState = tries > 0 ? errorsIn(typed, filters) : {};
  const isNarrowed = Object.keys(state).length > 0;
  const set = (key: AuditKey) => (value: string) => setTyped({ ...typed, [key]: value });
  function search(): void {
    setTries(tries + 1);
    if (Object.keys(errorsIn(typed, filters)).length === 0) onSearch(typed);
  }
  const fields = [
    { key: "name", label: filters.name, hint: filters.nameHint, type: "text" },
    { key: "about", label: filters.about, hint: filters.aboutHint, type: "text" },
    { key: "from", label: filters.from, hint: undefined, type: "date" },
    { key: "to", label: filters.to, hint: undefined, type: "date" },
  ] as const;
  return (
    <Form className="audit-filter" aria-label={filters.heading} onSubmit={search}>
      <ErrorSummary
        key={tries}
        errors={Object.entries(errors).map(([key, message]) => ({ id: `audit-${key}`, message }))}
      />
      <FixedFilters state={state} names={names} onChange={onSearch} />
      <div className="audit-fields">
        <ActionSelect value={typed.action ?? ""} actions={actions} onChange={set("action")} />
        {fields.map(({ key, label, hint, type }) => (
          <Field key={key} id={`audit-${key}`} label={label} hint={hint} error={errors[key]}>
            {(control) => (
              <TextInput
                {...control}
                type={type}
                maxLength={100}
                value={typed[key] ?? ""}
                onChange={(event) => set(key)(event.target.value)}
              />
            )}
          </Field>
        ))}
      </div>
      <div className="button-row">
        <Button type="submit">{filters.search}</Button>
        {isNarrowed && (
          <Button kind="quiet" onClick={() => onSearch({})}>
            {filters.clear}
          </Button>
        )}
      </div>
    </Form>
  );
}

type Words = { partError: string; orderError: string };

function errorsIn(typed: AuditState, { partError, orderError }: Words): AuditState {
  const isShort = (text = "") => text.trim().length > 0 && text.trim().length < shortest;
  return {
    ...(isShort(typed.name) && { name: partError }),
    ...(isShort(typed.about) && { about: partError }),
    ...(typed.from && typed.to && typed.to < typed.from && { to: orderError }),
  };
}
