import { endpointQuery } from "../platform/query-client.ts";

export const statisticsQuery = endpointQuery("getStatistics", {});

/** Who runs this installation. */
export const siteQuery = endpointQuery("getSite", {});
