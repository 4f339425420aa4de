import { endpointQuery } from "../platform/query-client.ts";

export const waitingQuery = endpointQuery("listWaiting", {});
