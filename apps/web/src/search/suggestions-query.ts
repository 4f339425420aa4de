import type { Language } from "@tori/text/language";
import { endpointQuery } from "../platform/query-client.ts";

// Apart from the page's own queries, for it is loaded later.
export function suggestionsQuery(q: string, locale: Language) {
  return endpointQuery("listSuggestions", { query: { q, locale } });
}
