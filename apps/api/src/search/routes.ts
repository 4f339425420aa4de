import { listSuggestions, searchStories } from "@tori/contract/search";
import { type Api, serve } from "../platform/endpoints.ts";
import { createNamedThings } from "./named-things.ts";
import { type SearchDeps, searchPage } from "./queries.ts";
import { suggest } from "./suggest.ts";

export function searchRoutes(api: Api, deps: SearchDeps): void {
  const named = createNamedThings(deps.db, deps.analyzer, deps.names);
  serve(api, searchStories, ({ query }) => searchPage(deps, query));
  serve(api, listSuggestions, async ({ query }) => ({ items: await suggest({ ...deps, named }, query) }));
}
