import type { SearchAnswer, SearchRequest } from "../engine.ts";
import { byRelevance } from "../order.ts";
import type { Group, SearchPlan } from "../plan.ts";
import type { RankedCandidate } from "../postgres/rank-candidates.ts";
import { groupShares, shareWanted } from "../relevance.ts";
import { groupFilter } from "./filter.ts";
import { type Query, roughQuery } from "./queries.ts";

/** So many of the documents that match are put in order by their keys; reading one costs Meilisearch 20 µs. */
const mostRanked = 150;
const mostOfSets = 200;
const mostPaired = 4;

/**
 * Queries for the documents that may be the best of those that pass a filter: the first ones in Meilisearch's rough
 * order, and the first ones of each of the `sets` of groups.
 */
export function candidateQueries(
  { plan, offset, limit }: SearchRequest,
  passing: readonly string[],
  sets: readonly (readonly Group[])[],
): Query[] {
  return [
    roughQuery([...passing], plan.groups, Math.max(mostRanked, limit === 0 ? 0 : offset + limit)),
    ...sets.map((groups) =>
      roughQuery([...passing, ...groups.map(groupFilter)], groups, Math.ceil(mostOfSets / sets.length)),
    ),
  ];
}

/**
 * A page of the hits of those queries. The same candidates are ranked whatever the page, and behind them comes what else
 * matches, as it is.
 */
export async function rankedHits(
  { locale, offset, limit }: SearchRequest,
  [first = [], ...others]: readonly (readonly string[])[],
  rank: (ids: readonly string[]) => Promise<RankedCandidate[]>,
): Promise<Pick<SearchAnswer, "hits"> & { missing: number }> {
  const candidates = new Set([...first.slice(0, mostRanked), ...others.flat()]);
  const ranked = (await rank([...candidates])).toSorted(byRelevance(locale));
  const hits = ranked.map(({ document, score }) => ({ id: document.id, score }));
  const rest = first.slice(mostRanked).filter((id) => !candidates.has(id));
  const all = [...hits, ...rest.map((id) => ({ id, score: 0 }))];
  return { hits: all.slice(offset, offset + limit), missing: ranked[0]?.missing ?? 0 };
}

/**
 * Sets of groups that are enough of a query: the rarest in pairs, and alone the rarest one, or either of two. Meilisearch
 * itself goes by the rarest word first, and by one word of each group. None where all that match are ranked.
 */
export function seedSets(plan: SearchPlan): Group[][] {
  const documents = plan.groups.flatMap(({ alternatives }) =>
    alternatives.map((each) => each.documents ?? 0),
  );
  if (documents.reduce((sum, each) => sum + each, 0) <= mostRanked) return [];
  const shares = groupShares(plan);
  const rarest = plan.groups
    .map((group, index) => ({ group, share: shares[index] ?? 0 }))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, mostPaired);
  const pairs = rarest.flatMap((one, place) => rarest.slice(place + 1).map((other) => [one, other]));
  const singles = rarest.map((one) => [one]);
  const sets = rarest.length > 2 ? [...pairs, ...singles.slice(0, 1)] : singles;
  return sets
    .filter((set) => set.reduce((sum, { share }) => sum + share, 0) >= shareWanted)
    .map((set) => set.map(({ group }) => group));
}
