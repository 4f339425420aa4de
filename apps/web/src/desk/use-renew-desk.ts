import { useQueryClient } from "@tanstack/react-query";
import { deskQuery } from "./queries.ts";

/**
 * After a story has changed its state: asks anew for the desk, and for what other pages show when they open. The focus
 * goes to the story's heading, for the button that had it is gone.
 */
export function useRenewDesk(): (slug: string) => Promise<void> {
  const client = useQueryClient();
  return async (slug) => {
    await client.invalidateQueries();
    await client.refetchQueries({ queryKey: deskQuery.queryKey });
    document.getElementById(storyHeading(slug))?.focus();
  };
}

export function storyHeading(slug: string): string {
  return `story-${slug}`;
}
