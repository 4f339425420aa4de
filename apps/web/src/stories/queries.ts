import { endpointQuery } from "../platform/query-client.ts";

export function newestStoriesQuery(limit: number) {
  return endpointQuery("listStories", { query: { limit } });
}

export function reusedStoriesQuery(limit: number) {
  return endpointQuery("listReusedStories", { query: { limit } });
}

export function storyQuery(slug: string) {
  return endpointQuery("getStory", { params: { slug } });
}

/** How many stories a page of a practice or an organisation shows; the search, narrowed to it, has the rest. */
const shownStories = 12;
/** A tag is narrow, and its page is where its stories are looked through: as many as one answer holds. */
const shownOfTag = 50;

type Of = { practice: string } | { tag: string } | { organisation: string };

/** The newest stories of a practice, a tag or an organisation. */
export function storiesOfQuery(of: Of) {
  return endpointQuery("listStories", { query: { ...of, limit: "tag" in of ? shownOfTag : shownStories } });
}
