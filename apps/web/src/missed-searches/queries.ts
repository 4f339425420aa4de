import type { EndpointInput } from "@tori/contract/endpoint";
import type { listMissedSearches } from "@tori/contract/missed-searches";
import { endpointQuery } from "../platform/query-client.ts";

/** open: what waits for a decision; aside: what moderators have set aside. */
export type MissedState = NonNullable<EndpointInput<typeof listMissedSearches>["query"]["state"]>;

export function missedSearchesQuery(state: MissedState) {
  return endpointQuery("listMissedSearches", { query: { state } });
}
