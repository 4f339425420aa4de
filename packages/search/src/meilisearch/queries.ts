import type { Language } from "@tori/contract/language";
import { type FacetName, facetNames } from "@tori/contract/search";
import type { MultiSearchQuery, MultiSearchQueryWithFederation } from "meilisearch";
import type { SearchRequest } from "../engine.ts";
import { selectionFilter } from "./filter.ts";
import { type Rewrite, rewritesOf } from "./rewrites.ts";
import { everyWord } from "./settings.ts";

// Behind whatever some rewrite finds comes what the filter alone lets through.
const restWeight = 0.05;

/** A query of whichever index. */
export type Query = Omit<MultiSearchQuery, "indexUid">;
export type RankedQuery = Omit<MultiSearchQueryWithFederation, "indexUid">;

const base = { attributesToRetrieve: ["id"] };
const everything = { q: `${everyWord} `, attributesToSearchOn: ["every"] };

/** Every rewrite of the plan, to be merged by score, among what passes the filter. */
export function rankedQueries(request: SearchRequest, gate: readonly string[]): RankedQuery[] {
  const { plan, filter, locale } = request;
  const passing = [...gate, ...selectionFilter(filter)];
  const rest: Rewrite = { text: "", weight: restWeight };
  return [...rewritesOf(plan), rest].map((rewrite) => rankedQuery(rewrite, passing, locale));
}

function rankedQuery({ text, weight }: Rewrite, passing: readonly string[], locale: Language): RankedQuery {
  return {
    ...base,
    ...(text === "" ? everything : { q: text }),
    filter: [...passing],
    // The same for all: merging wants one order among equals.
    sort: [`first_${locale}:desc`, ...newestFirst],
    matchingStrategy: "frequency",
    locales: ["swe"],
    federationOptions: { weight },
  };
}

const newestFirst = ["published:desc", "id:desc"];

/** One page of what passes the filter, by a date. */
export function datedQuery({ filter, sort, offset, limit }: SearchRequest, gate: readonly string[]): Query {
  const first = sort === "confirmed" || sort === "reused" ? [`${sort}:desc`] : [];
  const order = [...first, ...newestFirst];
  return { ...base, filter: [...gate, ...selectionFilter(filter)], sort: order, offset, limit };
}

/**
 * Total and counts of facets: one query, for every facet with a selection another without that, and at last one for
 * all that the words find, whatever is chosen.
 */
export function countQueries({ filter }: SearchRequest, gate: readonly string[]): Query[] {
  const chosen = facetNames.filter((name) => (filter[name] ?? []).length > 0);
  const others = facetNames.filter((name) => !chosen.includes(name));
  return [
    countQuery([...gate, ...selectionFilter(filter)], others),
    ...chosen.map((name) => countQuery([...gate, ...selectionFilter(filter, name)], [name])),
    countQuery([...gate]),
  ];
}

/** How many documents pass a filter: exact, for it asks for a page with nothing on it. */
export function countQuery(filter: string[], facets: FacetName[] = []): Query {
  return { ...base, filter, facets, page: 1, hitsPerPage: 0 };
}
