import * as contract from "@tori/contract/missed-searches";
import { type Curation, curate } from "../curation/curate.ts";
import { moderators } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { decideMissedSearch } from "./decide.ts";
import { missedSearches } from "./queries.ts";

export function missedSearchRoutes(api: Api, curation: Curation): void {
  serve(api, contract.listMissedSearches, moderators, async ({ query }) => ({
    items: await missedSearches(api.db, curation.similar, query.state),
  }));
  curate(api, curation, contract.decideMissedSearch, ({ body }, given) => decideMissedSearch(given, body));
}
