import type { AuditEntry } from "@tori/contract/audit";
import { workPaths } from "@tori/text/work-paths";
import { useLocation, useNavigate } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Button } from "../ui/form/button.tsx";
import { Pending } from "../workplaces/pending.tsx";
import { AuditFilter } from "./audit-filter.tsx";
import { type AuditState, formatAuditState, parseAuditState } from "./audit-state.ts";
import { EntryList } from "./entry-list.tsx";
import { useEntries } from "./use-entries.ts";
import "./audit.css";

/** It gets the focus when one has searched. */
const countId = "audit-count";

/** Who has done what, narrowed as the address says. */
export function AuditLog() {
  const { texts, language } = useLanguage();
  const { audit } = texts;
  const { search } = useLocation();
  const navigate = useNavigate();
  const state = parseAuditState(search);
  const query = formatAuditState(state);
  const { pages, actions, error, hasMore, isBusy, showMore } = useEntries(query);
  const items = pages.flatMap((each) => each.items);
  const open = (next: AuditState) =>
    navigate(workPaths[language].auditLog(formatAuditState(next)), {
      preventScrollReset: true,
      state: { focus: countId },
    });
  return (
    <>
      <p className="lead">{audit.lead}</p>
      {/* Another address fills it in anew. */}
      <AuditFilter
        key={query}
        state={state}
        names={namesIn(items, state)}
        actions={actions}
        onSearch={(next) => void open(next)}
      />
      <p className="moderation-count" id={countId} aria-live="polite">
        {pages.length > 0 && (items.length > 0 ? audit.shown(items.length) : emptyText(query, audit))}
      </p>
      {pages.length === 0 && <Pending error={error} />}
      {items.length > 0 && <EntryList pages={pages} state={state} />}
      {pages.length > 0 && error && <Pending error={error} />}
      {hasMore && (
        <div>
          <Button kind="quiet" busy={isBusy} onClick={showMore}>
            {audit.more}
          </Button>
        </div>
      )}
    </>
  );
}

function emptyText(query: string, { none, empty }: { none: string; empty: string }): string {
  return query === "" ? empty : none;
}

/** What those are called by whose ids the address narrows the log. */
function namesIn(items: readonly AuditEntry[], { person, thing }: AuditState) {
  const things = items.flatMap((each) => each.things);
  return {
    person: items.find((each) => each.person?.id === person)?.person?.name || undefined,
    thing: things.find(({ id, label }) => id === thing && label)?.label ?? undefined,
  };
}
