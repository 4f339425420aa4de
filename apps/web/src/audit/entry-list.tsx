import type { AuditEntry } from "@tori/contract/audit";
import { formatTime } from "@tori/text/time-of-day";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { focusFirst } from "../ui/focus-first.ts";
import { type AuditState, formatAuditState } from "./audit-state.ts";
import { Deed } from "./deed.tsx";
import { doerOf } from "./doer.ts";
import { useDetails } from "./use-details.ts";

type Props = { pages: readonly { items: readonly AuditEntry[] }[]; state: AuditState };

/** Entries, the newest first. The first of what has been asked for later gets the focus, for the button may be gone. */
export function EntryList({ pages, state }: Props) {
  return (
    <ol className="audit-list">
      {pages.flatMap(({ items }, page) =>
        items.map((entry, place) => (
          <Entry key={entry.id} entry={entry} state={state} takesFocus={page > 0 && place === 0} />
        )),
      )}
    </ol>
  );
}

type EntryProps = { entry: AuditEntry; state: AuditState; takesFocus: boolean };

function Entry({ entry, state, takesFocus }: EntryProps) {
  const { texts, language } = useLanguage();
  const { audit } = texts;
  const details = useDetails(entry);
  const doer = doerOf(entry, audit);
  const { person } = entry;
  // The thing that the sentence is about; others that belong to it have no name.
  const thing = entry.things.find(({ label, kind }) => label && kind !== "into");
  const change = entry.things.find(({ kind }) => kind === "operation");
  const narrowed = (more: AuditState) =>
    workPaths[language].auditLog(formatAuditState({ ...state, ...more }));
  return (
    <li {...(takesFocus && { tabIndex: -1, ref: focusFirst })}>
      <p>
        {person && state.person !== person.id ? (
          <Link to={narrowed({ person: person.id })} title={audit.byPerson(doer)} keepScroll>
            {doer}
          </Link>
        ) : (
          <strong>{doer}</strong>
        )}{" "}
        <Deed entry={entry} />
      </p>
      {details.map((detail) => (
        <p key={detail}>{detail}</p>
      ))}
      <p className="audit-facts">
        <time dateTime={entry.at}>{formatTime(entry.at, language)}</time>
        {thing && state.thing !== thing.id && (
          <Link to={workPaths[language].auditLog(formatAuditState({ thing: thing.id }))} keepScroll>
            {audit.history}
            <span className="visually-hidden"> ({thing.label})</span>
          </Link>
        )}
        {change && <Link to={workPaths[language].tagChange(change.id)}>{audit.change}</Link>}
      </p>
    </li>
  );
}
