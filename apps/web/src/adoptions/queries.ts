import { endpointQuery } from "../platform/query-client.ts";

/** How many a story's page shows; the page of its use has the rest. */
const shownAdoptions = 5;

export function storyAdoptionsQuery(slug: string, limit = shownAdoptions, cursor?: string) {
  return endpointQuery("listStoryAdoptions", {
    params: { slug },
    query: { limit, ...(cursor === undefined ? {} : { cursor }) },
  });
}
