import { useQueryClient } from "@tanstack/react-query";
import type { PageArgs } from "./page.ts";

const queryKey = ["origin"];

/** Keeps the site's public origin for a page that shows whole addresses; to be called in its `load`. */
export function keepOrigin({ queryClient, url }: PageArgs): void {
  queryClient.setQueryData(queryKey, url.origin);
}

/** The public origin. A browser may know the site by another name, so the server tells its own. */
export function useOrigin(): string {
  return useQueryClient().getQueryData<string>(queryKey) ?? "";
}
