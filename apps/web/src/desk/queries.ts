import { endpointQuery } from "../platform/query-client.ts";

export const deskQuery = endpointQuery("getMyDesk", {});
export const waitingDraftsQuery = endpointQuery("listWaitingDrafts", {});
export const noticesQuery = endpointQuery("listStoryNotices", {});
export const toAnswerQuery = endpointQuery("listAdoptionsToAnswer", {});
export const storiesToCheckQuery = endpointQuery("listStoriesToCheck", {});
