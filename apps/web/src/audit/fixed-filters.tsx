import { useLanguage } from "../platform/language-context.tsx";
import type { AuditState } from "./audit-state.ts";

type Props = {
  state: AuditState;
  names: { person?: string | undefined; thing?: string | undefined };
  onChange: (state: AuditState) => void;
};

/** The person and the thing that a link of an entry has chosen; a press takes each away. */
export function FixedFilters({ state, names, onChange }: Props) {
  const { filters } = useLanguage().texts.audit;
  const { person, thing, ...rest } = state;
  const chosen = [
    person && {
      text: filters.person(names.person ?? filters.chosen),
      without: { ...rest, ...(thing && { thing }) },
    },
    thing && {
      text: filters.thing(names.thing ?? filters.chosen),
      without: { ...rest, ...(person && { person }) },
    },
  ].filter((each) => typeof each === "object");
  if (chosen.length === 0) return null;
  return (
    <ul className="chips-list">
      {chosen.map(({ text, without }) => (
        <li key={text}>
          <button
            type="button"
            className="chip"
            aria-label={filters.remove(text)}
            onClick={() => onChange(without)}
          >
            {text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
