import { facetNames } from "@tori/contract/search";
import type { Settings } from "meilisearch";

/** Name of the index that answers; the one that is built beside it has this and more. */
export const defaultIndex = "stories";

export function asideOf(index: string): string {
  return `${index}_aside`;
}

/** A word that every document has in the field of this name, and no text: a query that begins with it finds them all. */
export const everyWord = "xeveryx";

const equalityOnly = { facetSearch: false, filter: { equality: true, comparison: false } };

/**
 * How Meilisearch indexes, applied whenever an index is made. Which documents match is settled by the filter on `keys`,
 * and the order is made of the keys that PostgreSQL has; the searchable attributes tell which documents may be the best.
 */
export const indexSettings: Settings = {
  searchableAttributes: ["title", "summary", "body", "names", "mentions", "every"],
  displayedAttributes: ["id"],
  filterableAttributes: [
    { attributePatterns: ["id", "version", "analyzer", "keys", ...facetNames], features: equalityOnly },
  ],
  // By the month is quick, where the order is rough anyway: every value that documents differ by takes a step.
  sortableAttributes: ["month", "published", "confirmed", "reused", "id"],
  // What is retired comes last. Where the words are says more than how near each other; lemmas are never exact.
  rankingRules: ["retired:asc", "words", "attribute", "sort"],
  // Pairs of words would take a third of the time of indexing.
  proximityPrecision: "byAttribute",
  // A word that stops nothing in one language means something in another; the plan has left out what carries no weight.
  stopWords: [],
  // With any other locale å, ä and ö would fold to a and o.
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["swe"] }],
  // Misspelt words are corrected in the plan, from the collection, where it can be shown and undone.
  typoTolerance: { enabled: false, disableOnAttributes: [] },
  faceting: { maxValuesPerFacet: 400, sortFacetValuesBy: { "*": "count" } },
  // Totals are exact; pages end at the thousandth hit, which the contract sees to.
  pagination: { maxTotalHits: 10_000_000 },
};
