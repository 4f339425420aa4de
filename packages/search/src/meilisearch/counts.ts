import { type FacetName, facetNames } from "@tori/contract/search";
import type { FacetCount, SearchAnswer, SearchFilter } from "../engine.ts";
import { selectionFilter } from "./filter.ts";
import type { Query, Result } from "./queries.ts";

/** `matching`: how many the words find, whatever is chosen. */
export type Counts = Pick<SearchAnswer, "total" | "facets"> & { matching: number };

/**
 * Total and counts of facets: one query, for every facet with a selection another without that, and where something is
 * selected at last one for all that the words find.
 */
export function countQueries(filter: SearchFilter, gate: readonly string[]): Query[] {
  const chosen = chosenFacets(filter);
  const others = facetNames.filter((name) => !chosen.includes(name));
  return [
    countQuery([...gate, ...selectionFilter(filter)], others),
    ...chosen.map((name) => countQuery([...gate, ...selectionFilter(filter, name)], [name])),
    ...(chosen.length > 0 ? [countQuery([...gate], [])] : []),
  ];
}

/** How many documents pass a filter: exact, for it asks for a page with nothing on it. */
function countQuery(filter: string[], facets: FacetName[]): Query {
  return { filter, facets, page: 1, hitsPerPage: 0 };
}

/** What the answers to `countQueries` say. */
export function toCounts(results: readonly Result[], filter: SearchFilter): Counts {
  const chosen = chosenFacets(filter);
  const facets = facetNames.map((name): [FacetName, FacetCount[]] => {
    const distribution = results[chosen.indexOf(name) + 1]?.facetDistribution?.[name] ?? {};
    return [name, Object.entries(distribution).map(([value, count]) => ({ value, count }))];
  });
  for (const [, list] of facets) list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    total: results[0]?.totalHits ?? 0,
    matching: results.at(-1)?.totalHits ?? 0,
    facets: Object.fromEntries(facets) as Record<FacetName, FacetCount[]>,
  };
}

function chosenFacets(filter: SearchFilter): FacetName[] {
  return facetNames.filter((name) => (filter[name] ?? []).length > 0);
}
