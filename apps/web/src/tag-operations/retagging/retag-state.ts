import type { Texts } from "@tori/text/fi";
import { languages } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { type SearchState, formatSearch, hasFilters, parseSearch } from "../../search/search-state.ts";

/** What the page of retagging shows, as its address tells it: a search page's parameters, and ids of tags. */
export type RetagState = { search: SearchState; add: string[]; remove: string[] };

/** Tags that may be given at once, and those that may be taken. */
export const mostTags = 5;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function parseRetagState(params: URLSearchParams, labels: Texts["labels"]): RetagState {
  const idsIn = (name: string) =>
    [...new Set(params.getAll(name))].filter((id) => uuid.test(id)).slice(0, mostTags);
  // Which page of the results somebody was on, and what was unfolded, makes no difference here.
  const search: SearchState = { ...parseSearch(params, labels), page: 1, all: null };
  return { search, add: idsIn("add"), remove: idsIn("remove") };
}

/** The address's query, without the question mark. */
export function formatRetagState({ search, add, remove }: RetagState): string {
  const params = new URLSearchParams(formatSearch(search));
  for (const id of add) params.append("add", id);
  for (const id of remove) params.append("remove", id);
  return params.toString();
}

/** Whether anything narrows the stories: without it nobody means to change them all. */
export function isAsking(search: SearchState): boolean {
  return search.q !== "" || hasFilters(search);
}

/** The search of a search page's address, in any language; null for what is no such address. */
export function searchInAddress(text: string, labels: Texts["labels"]): SearchState | null {
  const url = URL.parse(text.trim());
  if (!url || !languages.some((language) => url.pathname === paths[language].search())) return null;
  return parseRetagState(url.searchParams, labels).search;
}
