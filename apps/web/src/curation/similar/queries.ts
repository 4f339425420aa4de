import type { EndpointInput } from "@tori/contract/endpoint";
import type { listSimilarTags } from "@tori/contract/curation";
import { endpointQuery } from "../../platform/query-client.ts";

/** Tags that are like a word. */
export function similarTagsQuery(query: EndpointInput<typeof listSimilarTags>["query"]) {
  return endpointQuery("listSimilarTags", { query });
}

export const similarPairsQuery = endpointQuery("listSimilarPairs", {});
