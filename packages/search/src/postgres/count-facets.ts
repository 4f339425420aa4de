import { type FacetName, facetNames } from "@tori/contract/search";
import type { FacetCount, SearchFilter } from "../engine.ts";
import type { FacetCodes, KnownDocument } from "./known-documents.ts";

export type Filtered<T> = {
  /** What fits every facet's selection. */
  passing: T[];
  facets: Record<FacetName, FacetCount[]>;
};

type Match = { document: KnownDocument };

/**
 * Filters matches and counts facets in one pass. A document that fails one facet's selection alone still counts for
 * that facet: choosing another of its values would show it.
 */
export function filterAndCount<T extends Match>(
  matches: readonly T[],
  filter: SearchFilter,
  codes: FacetCodes,
): Filtered<T> {
  const { wanted, bits } = selections(filter, codes);
  const facetOf = Int32Array.from(codes.values, ({ facet }) => facet);
  const counts = new Int32Array(facetOf.length);
  const passing: T[] = [];
  // Typed arrays and bits, for this runs for every facet value of every match.
  for (const match of matches) {
    const { facets } = match.document;
    const lacking = wanted & ~bitsOf(facets, bits);
    if (lacking === 0) {
      passing.push(match);
      for (const code of facets) counts[code] = (counts[code] ?? 0) + 1;
    } else if (isOneBit(lacking)) {
      const only = 31 - Math.clz32(lacking);
      for (const code of facets) if (facetOf[code] === only) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return { passing, facets: named(counts, codes) };
}

type Selections = {
  /** Bits of the facets of which something is chosen. */
  wanted: number;
  /** By the number of a facet value: its facet's bit where it is chosen, else 0. */
  bits: Int32Array;
};

function selections(filter: SearchFilter, { codes, values }: FacetCodes): Selections {
  const bits = new Int32Array(values.length);
  let wanted = 0;
  for (const [facet, name] of facetNames.entries()) {
    for (const value of filter[name] ?? []) {
      wanted |= 1 << facet;
      // A value that no document has gets no number, and fits nothing.
      const code = codes.get(`${name}:${value}`);
      if (code !== undefined) bits[code] = 1 << facet;
    }
  }
  return { wanted, bits };
}

function bitsOf(facets: readonly number[], bits: Int32Array): number {
  let found = 0;
  for (const code of facets) found |= bits[code] ?? 0;
  return found;
}

function isOneBit(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
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
