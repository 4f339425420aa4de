import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type Query, useQueryState } from "../use-loaded.ts";

type Fresh<Answer> = { data: Answer | undefined; error: Error | null };

/**
 * Asks for what a signed-in person's page shows when it opens, and when what it shows changes. Without TanStack Query's
 * own observers, which would come into the first load of every page.
 * @param query an `endpointQuery`
 * @param isWanted nothing is asked until it is
 */
export function useFresh<Answer>(query: Query<Answer>, isWanted = true): Fresh<Answer> {
  const client = useQueryClient();
  const key = JSON.stringify(query.queryKey);
  useEffect(() => {
    const queryKey = JSON.parse(key) as QueryKey;
    if (isWanted) void client.prefetchQuery({ queryKey, staleTime: 0 });
  }, [client, key, isWanted]);
  const state = useQueryState(query, (each) => each);
  return { data: state?.data, error: state?.error ?? null };
}
