import { endpointQuery } from "../platform/query-client.ts";

/** How many a story's page shows, which is judged in a minute; the page of its use has the rest. */
export const shownAdoptions = 3;

export function storyAdoptionsQuery(slug: string, limit = shownAdoptions, cursor?: string) {
  return endpointQuery("listStoryAdoptions", {
    params: { slug },
    query: { limit, ...(cursor === undefined ? {} : { cursor }) },
  });
}
