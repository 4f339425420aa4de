import { useQueryClient } from "@tanstack/react-query";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Endpoints } from "@tori/contract/endpoints";
import { teamQuery } from "./queries.ts";

export type Team = EndpointResponse<Endpoints["getWorkplaceTeam"]>;

/** Asks anew for a workplace's members, after something about them has changed. */
export function useRenewTeam(slug: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.refetchQueries({ queryKey: teamQuery(slug).queryKey });
}
