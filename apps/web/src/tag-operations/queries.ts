import type { OperationStoryState } from "@tori/contract/tag-operations";
import { endpointQuery } from "../platform/query-client.ts";

/** Twenty operations: the newest, or those after a page's end. */
export function operationsQuery(cursor?: string) {
  return endpointQuery("listTagOperations", { query: { cursor } });
}

export function operationQuery(id: string) {
  return endpointQuery("getTagOperation", { params: { id } });
}

type StoriesPage = { state?: OperationStoryState | undefined; cursor?: string | undefined; limit: number };

/** Stories of an operation, in one state or all. */
export function operationStoriesQuery(id: string, { state, cursor, limit }: StoriesPage) {
  return endpointQuery("listOperationStories", { params: { id }, query: { state, cursor, limit } });
}
