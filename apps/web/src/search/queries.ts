import type { EndpointInput } from "@tori/contract/endpoint";
import type { searchStories } from "@tori/contract/search";
import type { Language } from "@tori/text/language";
import { endpointQuery } from "../platform/query-client.ts";
import { type SearchState, pageSize } from "./search-state.ts";

type Query = EndpointInput<typeof searchStories>["query"];

export function searchQuery({ q, chosen, sort, page, exact }: SearchState, locale: Language) {
  // Checked value by value when the address was read.
  const filters = chosen as Pick<Query, keyof typeof chosen>;
  const literal = exact ? { exact: "1" as const } : {};
  return endpointQuery("searchStories", {
    query: { q, locale, ...filters, ...literal, sort, page, pageSize },
  });
}
