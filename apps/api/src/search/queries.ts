import { listOf } from "@tori/contract/common";
import type { EndpointRequest } from "@tori/contract/endpoint";
import type { Localized } from "@tori/contract/language";
import {
  type FacetName,
  type FacetValue,
  type SearchHit,
  type SearchResult,
  facetNames,
  maxHits,
  type searchStories,
} from "@tori/contract/search";
import type { Database } from "@tori/db/database";
import type { FacetCount, SearchEngine, SearchFilter } from "@tori/search/engine";
import { createMarker } from "@tori/search/highlight";
import { tagKey } from "@tori/search/keys";
import type { SearchPlan } from "@tori/search/plan";
import type { Names } from "../places/names.ts";
import { storyHitsByIds } from "../stories/queries.ts";
import { sectionsText } from "./document.ts";
import { highlightStory } from "./highlight-story.ts";
import { type Planner, planQuery } from "./plan.ts";
import type { ChosenTag, Terms, TermsCache } from "./terms.ts";

export type SearchDeps = Planner & { db: Database; engine: SearchEngine; terms: TermsCache; names: Names };

type SearchQuery = EndpointRequest<typeof searchStories>["query"];

/** Ids of what a search finds, in its order, and how many there are in all. */
export async function foundIds(
  deps: SearchDeps,
  query: SearchQuery,
  limit: number,
): Promise<{ ids: string[]; total: number }> {
  const terms = await deps.terms.get();
  const { plan, unknown } = await planQuery(deps, query.q, { tags: terms.tags, exact: query.exact === "1" });
  if (unknown.length > 0 && isEmptyPlan(plan)) return { ids: [], total: 0 };
  const { hits, total } = await deps.engine.search({
    plan: withTags(plan, chosenTags(terms.bySlug, query)),
    filter: toFilter(query),
    sort: query.sort,
    locale: query.locale,
    offset: 0,
    limit,
  });
  return { ids: hits.map(({ id }) => id), total };
}

/** One page of a search: a plan, the engine's answer, and the cards of its hits; five statements at most, six with phrases. */
export async function searchPage(deps: SearchDeps, query: SearchQuery): Promise<SearchResult> {
  const terms = await deps.terms.get();
  const options = { tags: terms.tags, exact: query.exact === "1" };
  const { plan, unknown, corrected } = await planQuery(deps, query.q, options);
  const offset = (query.page - 1) * query.pageSize;
  const filter = toFilter(query);
  const labels = { ...deps.names, organisations: terms.organisations };
  const tags = chosenTags(terms.bySlug, query);
  const links = (tags ?? []).map(({ link }) => link);
  if (unknown.length > 0 && isEmptyPlan(plan)) {
    const facets = labelFacets(withChosen(noFacets, filter), labels);
    return { ...nothing(deps, query, unknown), facets, tags: links };
  }
  const answer = await deps.engine.search({
    plan: withTags(plan, tags),
    filter,
    sort: query.sort,
    locale: query.locale,
    offset,
    limit: Math.max(0, Math.min(query.pageSize, maxHits - offset)),
  });
  const ids = answer.hits.map(({ id }) => id);
  return {
    items: await readHits(deps, ids, plan),
    total: answer.total,
    page: query.page,
    pageSize: query.pageSize,
    facets: labelFacets(withChosen(answer.facets, filter), labels),
    tags: links,
    dropped: [...unknown, ...answer.dropped],
    corrected: corrected === null ? null : { query: corrected },
    engine: answer.answeredBy?.engine ?? deps.engine.name,
    degraded: answer.answeredBy?.degraded ?? false,
  };
}

/** The hits' cards with what in them was searched for; texts are ours, the engines do not have them. */
async function readHits(
  { db, analyzer }: SearchDeps,
  ids: readonly string[],
  plan: SearchPlan,
): Promise<SearchHit[]> {
  const hits = await storyHitsByIds(db, ids, !isEmptyPlan(plan));
  if (isEmptyPlan(plan)) return hits.map(({ card }) => Object.assign(card, { highlight: null }));
  const mark = createMarker(analyzer, plan);
  const groups = plan.groups.length + (plan.required.length > 0 ? 1 : 0);
  return hits.map(({ card, sections }) => {
    const text = { language: card.language, title: card.title, summary: card.summary };
    const highlight = highlightStory(mark, { ...text, body: () => sectionsText(sections) }, groups);
    return Object.assign(card, { highlight });
  });
}

/** The tags that are asked for, each once; null where none is. */
function chosenTags(known: Terms["bySlug"], { tag }: SearchQuery): ChosenTag[] | null {
  const slugs = listOf(tag);
  return slugs.length === 0 ? null : [...new Set(slugs.flatMap((slug) => known.get(slug) ?? []))];
}

/** The plan among the stories that have one of the tags; of unknown ones no story has any. */
function withTags(plan: SearchPlan, tags: readonly ChosenTag[] | null): SearchPlan {
  if (!tags) return plan;
  return { ...plan, required: [...plan.required, tags.flatMap(({ ids }) => ids.map(tagKey))] };
}

/** Words were given, and none of them is in any story: that is no question for an engine. */
function nothing(
  deps: SearchDeps,
  { page, pageSize }: SearchQuery,
  dropped: string[],
): Omit<SearchResult, "facets" | "tags"> {
  const { name: engine } = deps.engine;
  return { items: [], total: 0, page, pageSize, dropped, corrected: null, engine, degraded: false };
}

type FacetCounts = Record<FacetName, FacetCount[]>;

const noFacets = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as FacetCounts;

/** What is chosen stays to be seen, and to be taken back, when no story has it. */
function withChosen(counts: FacetCounts, filter: SearchFilter): FacetCounts {
  const completed = facetNames.map((name): [FacetName, FacetCount[]] => {
    const counted = new Set(counts[name].map(({ value }) => value));
    const missing = (filter[name] ?? []).filter((value) => !counted.has(value));
    return [name, [...counts[name], ...missing.map((value) => ({ value, count: 0 }))]];
  });
  return Object.fromEntries(completed) as FacetCounts;
}

function isEmptyPlan({ groups, required }: SearchPlan): boolean {
  return groups.length === 0 && required.length === 0;
}

function toFilter(query: SearchQuery): SearchFilter {
  return Object.fromEntries(facetNames.map((name) => [name, listOf<string>(query[name])]));
}

type Labels = Names & { organisations: ReadonlyMap<string, Localized> };

function labelFacets(counts: FacetCounts, labels: Labels): Record<FacetName, FacetValue[]> {
  const from: Partial<Record<FacetName, ReadonlyMap<string, Localized>>> = {
    practice: labels.practices,
    region: labels.regions,
    county: labels.wellbeingCounties,
    municipality: labels.municipalities,
    organisation: labels.organisations,
  };
  const labelled = facetNames.map((name): [FacetName, FacetValue[]] => [
    name,
    counts[name].map(({ value, count }) => ({ value, count, label: from[name]?.get(value) ?? null })),
  ]);
  return Object.fromEntries(labelled) as Record<FacetName, FacetValue[]>;
}
