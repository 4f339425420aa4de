import { endpointQuery } from "../platform/query-client.ts";

export const proposalQuery = endpointQuery("getWorkplaceProposal", {});

export const tasksQuery = endpointQuery("listWorkplaceTasks", {});

export function organisationsNamedQuery(q: string) {
  return endpointQuery("findOrganisations", { query: { q } });
}

export function workplacesQuery(organisation: string) {
  return endpointQuery("listWorkplaces", { params: { slug: organisation } });
}

export function workplaceQuery(slug: string) {
  return endpointQuery("getWorkplace", { params: { slug } });
}

export function teamQuery(slug: string) {
  return endpointQuery("getWorkplaceTeam", { params: { slug } });
}
