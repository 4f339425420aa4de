import { endpointQuery } from "../platform/query-client.ts";

export const practicesQuery = endpointQuery("listPractices", {});
