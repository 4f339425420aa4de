import { endpointQuery } from "../platform/query-client.ts";

export const missedSearchesQuery = endpointQuery("listMissedSearches", { query: {} });
