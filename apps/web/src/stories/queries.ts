import { endpointQuery } from "../platform/query-client.ts";

export function newestStoriesQuery(limit: number) {
  return endpointQuery("listStories", { query: { limit } });
}
