import { endpointQuery } from "../platform/query-client.ts";

export function reportsQuery(state: "waiting" | "decided") {
  return endpointQuery("listReports", { query: { state } });
}

export function reportQuery(id: string) {
  return endpointQuery("getReport", { params: { id } });
}

export function reportStatusQuery(receipt: string) {
  return endpointQuery("getReportStatus", { query: { receipt } });
}

export function storyDecisionsQuery(slug: string) {
  return endpointQuery("listStoryDecisions", { params: { slug } });
}
