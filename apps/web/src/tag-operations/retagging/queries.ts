import type { EndpointInput, EndpointResponse } from "@tori/contract/endpoint";
import type { searchStories } from "@tori/contract/search";
import type { previewRetagging } from "@tori/contract/tag-operations";
import type { Language } from "@tori/text/language";
import { endpointQuery } from "../../platform/query-client.ts";
import type { SearchState } from "../../search/search-state.ts";
import type { RetagState } from "./retag-state.ts";

export type Preview = EndpointResponse<typeof previewRetagging>;
export type PreviewedStory = Preview["items"][number];

type Query = EndpointInput<typeof searchStories>["query"];

function asked({ q, chosen, sort, exact }: SearchState, locale: Language) {
  // Checked value by value when the address was read.
  const filters = chosen as Pick<Query, keyof typeof chosen>;
  return { q, locale, sort, ...filters, ...(exact && { exact: "1" as const }) };
}

/** How a search may be narrowed further, and how its words were taken. */
export function filtersQuery(search: SearchState, locale: Language) {
  return endpointQuery("searchStories", { query: { ...asked(search, locale), pageSize: 1 } });
}

/** What the change would do to each story. */
export function previewQuery({ search, add, remove }: RetagState, locale: Language) {
  return endpointQuery("previewRetagging", { query: { ...asked(search, locale), add, remove } });
}
