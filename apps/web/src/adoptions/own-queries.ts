import { endpointQuery } from "../platform/query-client.ts";

export function myAdoptionsQuery(slug: string) {
  return endpointQuery("getMyAdoptions", { params: { slug } });
}
