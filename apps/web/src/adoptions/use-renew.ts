import { useQueryClient } from "@tanstack/react-query";
import type { EndpointInput } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import { useSend } from "../platform/writing/use-submit.ts";
import { myAdoptionsQuery } from "./own-queries.ts";

const users = "listStoryAdoptions";

/** Asks anew who reuses a story, after something about it has changed; other pages ask when they open. */
export function useRenewAdoptions(slug: string): () => Promise<void> {
  const client = useQueryClient();
  const send = useSend();
  return async () => {
    await client.invalidateQueries({ refetchType: "none" });
    const known = client.getQueryCache().findAll({ queryKey: [users] });
    await Promise.all([
      client.refetchQueries({ queryKey: myAdoptionsQuery(slug).queryKey }),
      // As a write asks, past what the browser may keep of public answers for half a minute.
      ...known.map(async ({ queryKey }) => {
        const input = queryKey[1] as EndpointInput<Endpoints[typeof users]>;
        client.setQueryData(queryKey, await send(users, input));
      }),
    ]);
  };
}
