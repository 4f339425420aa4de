import { useQueryClient } from "@tanstack/react-query";
import type { listAuditEntries } from "@tori/contract/audit";
import type { EndpointResponse } from "@tori/contract/endpoint";
import { useState } from "react";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { parseAuditState } from "./audit-state.ts";
import { auditQuery } from "./queries.ts";

type Answer = EndpointResponse<typeof listAuditEntries>;
type More = { query: string; pages: readonly Answer[] };

const none: readonly Answer[] = [];

/**
 * Pages of the log, the first at once and each next one when it is asked for.
 * @param query the address's, as `formatAuditState` writes it
 */
export function useEntries(query: string) {
  const client = useQueryClient();
  const filters = parseAuditState(query);
  const first = useFresh(auditQuery(filters));
  const [more, setMore] = useState<More>({ query, pages: none });
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const later = more.query === query ? more.pages : none;
  const pages = first.data ? [first.data, ...later] : none;
  const cursor = pages.at(-1)?.nextCursor ?? null;

  async function showMore(): Promise<void> {
    if (cursor === null || isBusy) return;
    setBusy(true);
    setFailure(null);
    try {
      const next = await client.fetchQuery(auditQuery({ ...filters, cursor }));
      setMore({ query, pages: [...later, next] });
    } catch (error) {
      setFailure(error as Error);
    } finally {
      setBusy(false);
    }
  }

  return {
    pages,
    /** Every action that the log has. */
    actions: first.data?.actions ?? [],
    error: first.error ?? failure,
    hasMore: cursor !== null,
    isBusy,
    showMore: () => void showMore(),
  };
}
