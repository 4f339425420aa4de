import { listSuggestions, searchStories } from "@tori/contract/search";
import { type Api, serve } from "../platform/endpoints.ts";
import { anyone } from "../platform/access.ts";
import { createMisses } from "./misses.ts";
import { type SearchDeps, searchPage } from "./queries.ts";
import { type SuggestDeps, suggest } from "./suggest.ts";

export function searchRoutes(api: Api, deps: SearchDeps & SuggestDeps): void {
  const misses = createMisses(deps.db, (error) => api.app.log.error({ err: error }, "counting misses"));
  api.app.addHook("onClose", () => misses.stop());
  serve(api, searchStories, anyone, async (request) => {
    const result = await searchPage(deps, request.query);
    misses.note(request, result);
    return result;
  });
  serve(api, listSuggestions, anyone, async ({ query }) => ({
    items: await suggest(deps, query),
  }));
}
