import { useQueryClient } from "@tanstack/react-query";
import { myAdoptionsQuery } from "./own-queries.ts";
import { storyAdoptionsQuery } from "./queries.ts";

/** Asks anew who reuses a story, after something about it has changed; other pages ask when they open. */
export function useRenewAdoptions(slug: string): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ refetchType: "none" });
    const [name] = storyAdoptionsQuery(slug).queryKey;
    await Promise.all([
      client.refetchQueries({ queryKey: myAdoptionsQuery(slug).queryKey }),
      client.refetchQueries({ queryKey: [name] }),
    ]);
  };
}
