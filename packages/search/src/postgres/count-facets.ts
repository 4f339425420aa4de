import { type FacetName, facetNames } from "@tori/contract/search";
import type { FacetCount, SearchFilter } from "../engine.ts";
import type { FacetCodes, KnownDocument } from "./known-documents.ts";

export type Filtered<T> = {
  /** What fits every facet's selection. */
  passing: T[];
  facets: Record<FacetName, FacetCount[]>;
};

type Match = { document: KnownDocument };

/** Every selection fits. */
const none = -1;
/** Two selections or more do not fit. */
const several = -2;

/**
 * Filters matches and counts facets in one pass. A document that fails one facet's selection alone still counts for
 * that facet: choosing another of its values would show it.
 */
export function filterAndCount<T extends Match>(
  matches: readonly T[],
  filter: SearchFilter,
  codes: FacetCodes,
): Filtered<T> {
  const selections = chosen(filter, codes);
  const counts = new Int32Array(codes.values.length);
  const passing: T[] = [];
  for (const match of matches) {
    const failed = failedFacet(match.document, selections);
    if (failed === several) continue;
    if (failed === none) passing.push(match);
    for (const code of match.document.facets) {
      if (failed === none || codes.values[code]?.facet === failed) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return { passing, facets: named(counts, codes) };
}

type Selection = { facet: number; codes: ReadonlySet<number> };

function chosen(filter: SearchFilter, { codes }: FacetCodes): Selection[] {
  return facetNames.flatMap((name, facet) => {
    const values = filter[name] ?? [];
    // A value that no document has gets no number, and fits nothing.
    const known = values.flatMap((value) => codes.get(`${name}:${value}`) ?? []);
    return values.length === 0 ? [] : [{ facet, codes: new Set(known) }];
  });
}

function failedFacet(document: KnownDocument, selections: readonly Selection[]): number {
  let failed = none;
  for (const { facet, codes } of selections) {
    if (hasOne(document.facets, codes)) continue;
    if (failed !== none) return several;
    failed = facet;
  }
  return failed;
}

// A loop, for this runs for every document and selection.
function hasOne(facets: readonly number[], codes: ReadonlySet<number>): boolean {
  for (const code of facets) if (codes.has(code)) return true;
  return false;
}

function named(counts: Int32Array, { values }: FacetCodes): Record<FacetName, FacetCount[]> {
  const facets = Object.fromEntries(facetNames.map((name): [FacetName, FacetCount[]] => [name, []]));
  for (const [code, { facet, value }] of values.entries()) {
    const count = counts[code] ?? 0;
    const name = facetNames[facet];
    if (count > 0 && name !== undefined) facets[name]?.push({ value, count });
  }
  for (const list of Object.values(facets)) {
    list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
  return facets as Record<FacetName, FacetCount[]>;
}
