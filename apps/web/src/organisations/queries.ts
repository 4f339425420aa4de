import { endpointQuery } from "../platform/query-client.ts";

export const organisationsQuery = endpointQuery("listOrganisations", {});

export function organisationQuery(slug: string) {
  return endpointQuery("getOrganisation", { params: { slug } });
}
