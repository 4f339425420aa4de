import { searchStories } from "@tori/contract/search";
import { type Api, serve } from "../platform/endpoints.ts";
import { type SearchDeps, searchPage } from "./queries.ts";

export function searchRoutes(api: Api, deps: SearchDeps): void {
  serve(api, searchStories, ({ query }) => searchPage(deps, query));
}
