import { endpointQuery } from "../platform/query-client.ts";

export function adaptationQuery(slug: string) {
  return endpointQuery("getAdaptation", { params: { slug } });
}
