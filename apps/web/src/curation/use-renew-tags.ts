import { useQueryClient } from "@tanstack/react-query";
import type { CuratedTag } from "@tori/contract/curation";
import { isProblemError } from "@tori/contract/problem-error";
import { curatedTagQuery, vocabularyQuery } from "./queries.ts";

/** Asks anew for the vocabulary, and for a tag of it, after something has changed; other pages do when they open. */
export function useRenewTags(): (id?: string) => Promise<void> {
  const client = useQueryClient();
  return async (id) => {
    await client.invalidateQueries();
    await Promise.all([
      client.refetchQueries({ queryKey: vocabularyQuery.queryKey }),
      id === undefined ? undefined : client.refetchQueries({ queryKey: curatedTagQuery(id).queryKey }),
    ]);
  };
}

/** Shows a tag as it is where a write came too late to change it; other errors pass through. */
export function useTakeCurrent(): (error: unknown) => void {
  const client = useQueryClient();
  return (error) => {
    if (!isProblemError(error) || error.problem.code !== "stale") return;
    const current = error.problem.current as CuratedTag;
    client.setQueryData(curatedTagQuery(current.id).queryKey, current);
  };
}
