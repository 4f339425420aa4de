import { type FacetName, facetNames } from "@tori/contract/search";
import type { FacetCount, SearchAnswer, SearchRequest } from "../engine.ts";
import type { SearchPlan } from "../plan.ts";
import { enoughGroups } from "./enough-groups.ts";
import { anyOf, groupFilter, looseFilter, strictFilter } from "./filter.ts";
import type { Target } from "./connection.ts";
import { countQueries, countQuery, datedQuery, type Query, rankedQueries } from "./queries.ts";

// Where fewer documents have all words than a page shows, those that lack some come too.
const enough = 20;

type Ask = Target & { signal: AbortSignal };
type Hit = { id: string; _federation?: { weightedRankingScore: number } };
type Counts = Pick<SearchAnswer, "total" | "facets"> & { matching: number };
type Found = Counts & Pick<SearchAnswer, "hits">;

/**
 * Hits and counts in two requests at once, and in two more where too few documents have all words. What matches is
 * settled by filters on keys, so totals and counts are exact; the words of the rewrites only rank.
 */
export async function searchIndex(ask: Ask, request: SearchRequest): Promise<SearchAnswer> {
  const { plan } = request;
  const { matching, ...found } = await answer(ask, request, strictFilter(plan));
  if (matching >= enough || plan.groups.length < 2) return { ...found, dropped: [] };
  const { hits, total, facets } = await answer(ask, request, looseFilter(plan, enoughGroups(plan)));
  return { hits, total, facets, dropped: await missingWords(ask, plan, hits[0]?.id) };
}

async function answer(ask: Ask, request: SearchRequest, gate: readonly string[]): Promise<Found> {
  if (request.sort !== "relevance" || request.plan.groups.length === 0) {
    const [page, ...counts] = await results(ask, [datedQuery(request, gate), ...countQueries(request, gate)]);
    return { hits: toHits(page?.hits ?? []), ...toCounts(counts, request) };
  }
  const [hits, counts] = await Promise.all([
    request.limit === 0 ? [] : ranked(ask, request, gate),
    results(ask, countQueries(request, gate)),
  ]);
  return { hits: toHits(hits), ...toCounts(counts, request) };
}

async function ranked(
  { client, index, signal }: Ask,
  request: SearchRequest,
  gate: readonly string[],
): Promise<Hit[]> {
  const { offset, limit } = request;
  const queries = rankedQueries(request, gate).map((query) => Object.assign(query, { indexUid: index }));
  const { hits } = await client.multiSearch({ federation: { offset, limit }, queries }, { signal });
  return hits as unknown as Hit[];
}

type Result = { hits: Hit[]; totalHits?: number; facetDistribution?: Record<string, Record<string, number>> };

async function results({ client, index, signal }: Ask, given: readonly Query[]): Promise<Result[]> {
  const queries = given.map((query) => Object.assign(query, { indexUid: index }));
  return (await client.multiSearch({ queries }, { signal })).results as unknown as Result[];
}

function toHits(hits: readonly Hit[]): SearchAnswer["hits"] {
  return hits.map(({ id, _federation }) => ({ id, score: _federation?.weightedRankingScore ?? 0 }));
}

function toCounts(counts: readonly Result[], { filter }: SearchRequest): Counts {
  const chosen = facetNames.filter((name) => (filter[name] ?? []).length > 0);
  const facets = facetNames.map((name): [FacetName, FacetCount[]] => {
    const distribution = counts[chosen.indexOf(name) + 1]?.facetDistribution?.[name] ?? {};
    return [name, Object.entries(distribution).map(([value, count]) => ({ value, count }))];
  });
  for (const [, list] of facets) list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return {
    total: counts[0]?.totalHits ?? 0,
    matching: counts.at(-1)?.totalHits ?? 0,
    facets: Object.fromEntries(facets) as Record<FacetName, FacetCount[]>,
  };
}

/** The words that a document lacks: one query a group, none of which brings a hit. */
async function missingWords(ask: Ask, { groups }: SearchPlan, id: string | undefined): Promise<string[]> {
  if (id === undefined) return [];
  const queries = groups.map((group) => countQuery([anyOf("id", [id]), groupFilter(group)]));
  const found = await results(ask, queries);
  return groups.filter((_, index) => (found[index]?.totalHits ?? 0) === 0).map(({ word }) => word);
}
