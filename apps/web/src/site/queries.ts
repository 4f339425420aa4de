import { endpointQuery } from "../platform/query-client.ts";

export const statisticsQuery = endpointQuery("getStatistics", {});
