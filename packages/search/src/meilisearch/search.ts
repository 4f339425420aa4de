import type { Database } from "@tori/db/database";
import type { SearchAnswer, SearchRequest } from "../engine.ts";
import type { Group } from "../plan.ts";
import { rankCandidates } from "../postgres/rank-candidates.ts";
import { candidateQueries, rankedHits, seedSets } from "./candidates.ts";
import type { Target } from "./connection.ts";
import { countQueries, type Counts, toCounts } from "./counts.ts";
import { enoughGroups } from "./enough-groups.ts";
import { looseFilter, selectionFilter, strictFilter } from "./filter.ts";
import { factQuery, type Query, type Result } from "./queries.ts";

// Where fewer documents have all words than a page shows, those that lack some come too.
const enough = 20;

type Ask = Target & { signal: AbortSignal; db: Database };
/** What settles which documents match, and the sets of groups that candidates are taken by besides; null where all have all. */
type Sought = { gate: readonly string[]; sets: readonly (readonly Group[])[] | null };
/** `missing` has a bit for each group that the best hit lacks. */
type Hits = Pick<SearchAnswer, "hits"> & { missing: number };

/**
 * Searches once, and once more where too few documents have all words. What matches is settled by
 * filters on keys, so totals and counts are exact; Meilisearch's own order only tells what may be the best of it.
 */
export async function searchIndex(ask: Ask, request: SearchRequest): Promise<SearchAnswer> {
  const { plan } = request;
  const strict = await find(ask, request, { gate: strictFilter(plan), sets: null });
  const isEnough = strict.matching >= enough || plan.groups.length < 2;
  const { hits, total, facets, missing } = isEnough
    ? strict
    : await find(ask, request, { gate: looseFilter(plan, enoughGroups(plan)), sets: seedSets(plan) });
  const dropped = plan.groups.filter((_, index) => (missing & (1 << index)) !== 0);
  return { hits, total, facets, dropped: dropped.map(({ word }) => word) };
}

/** Two requests at once, for each keeps one of Meilisearch's threads busy: the hits put in order, and the counts. */
async function find(ask: Ask, request: SearchRequest, { gate, sets }: Sought): Promise<Counts & Hits> {
  const { plan, filter, sort } = request;
  const passing = [...gate, ...selectionFilter(filter)];
  const rank = (ids: readonly string[]) => rankCandidates(ask.db, { plan, ids, complete: sets === null });
  const ranked = sort === "relevance" && plan.groups.length > 0;
  const [hits, counts] = await Promise.all([
    ranked
      ? idsOf(ask, candidateQueries(request, passing, sets ?? [])).then((lists) =>
          rankedHits(request, lists, rank),
        )
      : idsOf(ask, [factQuery(request, passing)]).then((lists) => asTheyAre(lists.flat(), rank)),
    multiSearch(ask, countQueries(filter, gate)),
  ]);
  return { ...hits, ...toCounts(counts, filter) };
}

async function idsOf(ask: Ask, queries: readonly Query[]): Promise<string[][]> {
  return (await multiSearch(ask, queries)).map(({ hits }) => hits.map(({ id }) => id));
}

async function asTheyAre(
  ids: readonly string[],
  rank: (ids: readonly string[]) => ReturnType<typeof rankCandidates>,
): Promise<Hits> {
  const [best] = await rank(ids.slice(0, 1));
  return { hits: ids.map((id) => ({ id, score: 0 })), missing: best?.missing ?? 0 };
}

async function multiSearch({ client, index, signal }: Ask, given: readonly Query[]): Promise<Result[]> {
  const queries = given.map((query) => Object.assign(query, { indexUid: index }));
  return (await client.multiSearch({ queries }, { signal })).results as unknown as Result[];
}
