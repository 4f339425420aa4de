import type { MultiSearchQuery } from "meilisearch";
import type { SearchRequest } from "../engine.ts";
import type { Group } from "../plan.ts";
import { orderingWords } from "./ordering-words.ts";

/** A query of whichever index. */
export type Query = Omit<MultiSearchQuery, "indexUid">;

export type Result = {
  hits: { id: string }[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
};

/** The first `count` documents that pass a filter, in a rough order of relevance to the groups. */
export function roughQuery(filter: string[], groups: readonly Group[], count: number): Query {
  return {
    q: orderingWords(groups),
    filter,
    limit: count,
    matchingStrategy: "last",
    locales: ["swe"],
    sort: ["month:desc"],
    attributesToRetrieve: ["id"],
  };
}

const newestFirst = ["published:desc", "id:desc"];

/** One page of what passes a filter, by a date or another fact. */
export function factQuery({ sort, offset, limit }: SearchRequest, filter: string[]): Query {
  const first = sort === "confirmed" || sort === "reused" ? [`${sort}:desc`] : [];
  return { filter, sort: [...first, ...newestFirst], offset, limit, attributesToRetrieve: ["id"] };
}
