import { endpointQuery } from "../platform/query-client.ts";

export const practicesQuery = endpointQuery("listPractices", {});

export function practiceQuery(slug: string) {
  return endpointQuery("getPractice", { params: { slug } });
}
