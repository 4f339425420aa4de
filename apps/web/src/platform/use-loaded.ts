import { type DataTag, type QueryKey, useQueryClient } from "@tanstack/react-query";
import { isProblemError } from "@tori/contract/problem-error";
import { useSyncExternalStore } from "react";

/** An `endpointQuery`, whose key carries the type of the answer. */
export type Query<Answer> = { queryKey: DataTag<QueryKey, Answer, Error> };

/**
 * What the page's `load` has put into the query client, kept up to date. Loading is the route's work, so a page needs
 * none of TanStack Query's own observers (3 kB); a widget that loads by itself, on a lazy route, uses `useQuery`.
 */
export function useLoaded<Answer>(query: Query<Answer>): Answer {
  const answer = useAnswer(query);
  const error = useQueryState(query, (state) => state?.error);
  // Brought up to date, it turned out to be hidden or gone: what is in memory must not be shown any longer.
  if (isProblemError(error) && [404, 410].includes(error.problem.status)) throw error;
  if (answer === undefined) throw new Error(`The page has not loaded ${String(query.queryKey[0])}`);
  return answer;
}

/** The same where the answer may be missing, for its loading failed or nobody has asked. */
export function useAnswer<Answer>(query: Query<Answer>): Answer | undefined {
  return useQueryState(query, (state) => state?.data);
}

type State<Answer> = { data: Answer | undefined; error: Error | null };

/** A part of a query's state, kept up to date. */
export function useQueryState<Answer, Part>(
  query: Query<Answer>,
  pick: (state: State<Answer> | undefined) => Part,
): Part {
  const client = useQueryClient();
  const current = () => pick(client.getQueryState<Answer>(query.queryKey));
  return useSyncExternalStore((listener) => client.getQueryCache().subscribe(listener), current, current);
}
