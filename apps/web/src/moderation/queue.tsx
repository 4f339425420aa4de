import { useQueryClient } from "@tanstack/react-query";
import type { Me } from "@tori/contract/people";
import { useCallback, useState } from "react";
import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { Pending } from "../workplaces/pending.tsx";
import { waitingQuery } from "./queries.ts";
import { useWhileSeen } from "./use-while-seen.ts";
import { WaitingFilter } from "./waiting-filter.tsx";
import { kindIn } from "./waiting-kinds.ts";
import { WaitingList } from "./waiting-list.tsx";

const every = 30_000;

/** Everything that waits for moderators, the oldest first, kept up to date while one looks. */
export function Queue({ me }: { me: Me }) {
  const { moderation: words } = useLanguage().texts;
  const kind = kindIn(useLocation().search);
  const { data, error } = useFresh(waitingQuery);
  const now = useRenewed();
  if (!data) return <Pending error={error} />;
  const { items, counts } = data;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const waiting = kind === null ? total : counts[kind];
  const shown = items.filter((item) => kind === null || item.kind === kind);
  return (
    <>
      {total > 0 && <WaitingFilter kind={kind} counts={counts} total={total} />}
      <p className="moderation-count" id="waiting-count" tabIndex={-1} aria-live="polite">
        {total === 0 ? words.empty : words.waiting(waiting)}
      </p>
      {total === 0 && <p>{words.emptyDetail}</p>}
      {total > 0 && waiting === 0 && <p>{words.emptyKind}</p>}
      {shown.length > 0 && <WaitingList items={shown} myId={me.id} now={now} />}
      {shown.length < waiting && <p>{words.more(waiting)}</p>}
    </>
  );
}

/** Asks for the list anew again and again. @returns the time of the last asking */
function useRenewed(): number {
  const client = useQueryClient();
  const [now, setNow] = useState(() => Date.now());
  const renew = useCallback(() => {
    setNow(Date.now());
    void client.prefetchQuery({ ...waitingQuery, staleTime: 0 });
  }, [client]);
  useWhileSeen(renew, every);
  return now;
}
