import type { SearchSort } from "@tori/contract/search";
import type { Database } from "@tori/db/database";
import type { SearchAnswer, SearchRequest } from "../engine.ts";
import type { SearchPlan } from "../plan.ts";
import { byRelevance, greatestFirst } from "../order.ts";
import { filterAndCount } from "./count-facets.ts";
import type { KnownDocument, KnownDocuments, Match } from "./known-documents.ts";
import { type Ask, everyMatch, looseMatches, strictMatches } from "./matches.ts";
import { top } from "../top.ts";

// Where fewer documents have all words than a page shows, those that lack some come too.
const enough = 20;

/** Searches in one statement, and in one more where too few documents have all words. */
export async function searchDocuments(
  db: Database,
  known: KnownDocuments,
  request: SearchRequest,
): Promise<SearchAnswer> {
  const { plan, filter, offset, limit } = request;
  const ranked = request.sort === "relevance" && plan.groups.length > 0;
  const matches = await matchesOf(db, known, { plan, ranked });
  const { passing, facets } = filterAndCount(matches, filter, known.facets);
  const order = ranked ? byRelevance(request.locale) : greatestFirst(factOf[request.sort]);
  const hits = top(passing, offset + limit, order);
  return {
    hits: hits.slice(offset).map(({ document, score }) => ({ id: document.id, score })),
    total: passing.length,
    facets,
    dropped: missingWords(plan, hits[0]),
  };
}

async function matchesOf(db: Database, known: KnownDocuments, ask: Ask): Promise<readonly Match[]> {
  const { groups, required, excluded } = ask.plan;
  if (groups.length + required.length + excluded.length === 0) {
    return allowed(await everyMatch(db, known), ask.plan);
  }
  const matches = allowed(await strictMatches(db, known, ask), ask.plan);
  if (matches.length >= enough || groups.length < 2) return matches;
  return allowed(await looseMatches(db, known, ask.plan), ask.plan);
}

/** The matches that the plan's lists of stories let through. */
function allowed(matches: readonly Match[], { among, without }: SearchPlan): readonly Match[] {
  if (among === null && without.length === 0) return matches;
  const [named, unwanted] = [among && new Set(among), new Set(without)];
  return matches.filter(({ document: { id } }) => (named?.has(id) ?? true) && !unwanted.has(id));
}

const factOf: Record<SearchSort, (document: KnownDocument) => number> = {
  relevance: ({ publishedAt }) => publishedAt,
  newest: ({ publishedAt }) => publishedAt,
  confirmed: ({ confirmedAt }) => confirmedAt,
  reused: ({ reused }) => reused,
};

function missingWords({ groups }: SearchPlan, best: Match | undefined): string[] {
  const bits = best?.missing ?? 0;
  return groups.filter((_, index) => (bits & (1 << index)) !== 0).map(({ word }) => word);
}
