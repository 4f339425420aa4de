import { endpointQuery } from "../platform/query-client.ts";

/** The newest twenty. */
export const operationsQuery = endpointQuery("listTagOperations", { query: {} });
