import { endpointQuery } from "../platform/query-client.ts";

export const deskQuery = endpointQuery("getMyDesk", {});
export const noticesQuery = endpointQuery("listStoryNotices", { query: {} });
/** Those that no workplace answers for. */
export const moderatorsNoticesQuery = endpointQuery("listStoryNotices", { query: { of: "moderators" } });
export const toAnswerQuery = endpointQuery("listAdoptionsToAnswer", {});
export const storiesToCheckQuery = endpointQuery("listStoriesToCheck", {});
