import { endpointQuery } from "../platform/query-client.ts";

export const vocabularyQuery = endpointQuery("listVocabulary", {});

export function curatedTagQuery(id: string) {
  return endpointQuery("getCuratedTag", { params: { id } });
}

/** Stories that carry a tag, the newest hundred. */
export function taggedStoriesQuery(id: string) {
  return endpointQuery("listTaggedStories", { params: { id }, query: {} });
}
