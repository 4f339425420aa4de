import { endpointQuery } from "../platform/query-client.ts";

export const decidedReportsQuery = endpointQuery("listReports", { query: { state: "decided" } });

export function reportQuery(id: string) {
  return endpointQuery("getReport", { params: { id } });
}

export function reportStatusQuery(receipt: string) {
  return endpointQuery("getReportStatus", { query: { receipt } });
}

export function storyDecisionsQuery(slug: string) {
  return endpointQuery("listStoryDecisions", { params: { slug } });
}
