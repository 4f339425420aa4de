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

/** Its newest stories, as many as one answer holds. */
export function storiesOfWorkplaceQuery(slug: string) {
  return endpointQuery("listStories", { query: { workplace: slug, limit: 50 } });
}

/** taken: from others; given: to others. */
export type Side = "taken" | "given";

/** How many a page shows of each side. */
const shownAdoptions = 10;

/**
 * The last told; the page's address says after which, a side by itself.
 * @param search the query of the page's address
 */
export function adoptionsOfWorkplaceQuery(slug: string, side: Side, search: string) {
  const cursor = new URLSearchParams(search).get(side);
  return endpointQuery("listWorkplaceAdoptions", {
    params: { slug },
    query: { side, limit: shownAdoptions, ...(cursor === null ? {} : { cursor }) },
  });
}

export function keptAdoptionsQuery(slug: string) {
  return endpointQuery("listKeptAdoptions", { params: { slug } });
}

export function teamQuery(slug: string) {
  return endpointQuery("getWorkplaceTeam", { params: { slug } });
}
