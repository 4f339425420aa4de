import type { Language } from "@tori/text/language";
import { endpointQuery } from "../platform/query-client.ts";

const shownFound = 6;

export const savedStoriesQuery = endpointQuery("listSavedStories", {});

/** @param slugs such as may be a story's address */
export function comparedStoriesQuery(slugs: string[]) {
  return endpointQuery("compareStories", { query: { story: slugs } });
}

/** Stories to add, by words. */
export function foundStoriesQuery(q: string, locale: Language) {
  return endpointQuery("searchStories", { query: { q, locale, pageSize: shownFound } });
}
