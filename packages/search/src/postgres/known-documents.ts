import { type FacetName, facetNames } from "@tori/contract/search";
import type { Language } from "@tori/contract/language";
import { type RawBuilder, sql } from "kysely";
import type { Orderable, Ordered } from "../order.ts";

/** What a process remembers of a document: all that is needed to count, filter and order, but no keys. */
export type KnownDocument = Orderable & {
  reused: number;
  /** Numbers of its facet values: see `FacetCodes`. */
  facets: readonly number[];
  revision: number;
};

/** A document that an answer is made of. */
export type Match = Ordered<KnownDocument> & {
  /** Bits of the plan's groups that the document lacks. */
  missing: number;
};

/** Every facet value has a number within the process. */
export type FacetCodes = {
  codes: Map<string, number>;
  /** By number: the facet's place in `facetNames`, and the value. */
  values: { facet: number; value: string }[];
};

export type KnownDocuments = {
  byOrdinal: Map<number, KnownDocument>;
  facets: FacetCodes;
  /** Changes up to this one are known. */
  revision: number;
  /** All documents of the index, as they were when it had so many and this was the last change. */
  all: { matches: readonly Match[]; revision: number | null } | null;
  /** Whoever searches first learns all there is; others who come meanwhile wait for that. */
  first: Promise<void> | null;
  /** When they were published, in order, as up to this change. */
  dates: { sorted: Float64Array; revision: number } | null;
};

/**
 * Counting facets in PostgreSQL costs some 4 µs a document, in the process a hundredth of that. What is remembered
 * can never be stale: every search brings the changes since the last one, in the same statement as its matches.
 */
export function knownDocuments(): KnownDocuments {
  return {
    byOrdinal: new Map(),
    facets: { codes: new Map(), values: [] },
    revision: 0,
    all: null,
    first: null,
    dates: null,
  };
}

export type DocumentChange = {
  ordinal: number;
  revision: number;
  id: string;
  language: Language;
  published_at: string;
  confirmed_at: string;
  ages: boolean;
  reused: number;
  retired: boolean;
  facets: string[];
};

/** The documents that were written since `known` looked last, as one value of a statement. */
export function changesSince(known: KnownDocuments): RawBuilder<DocumentChange[] | null> {
  return sql`(
    select json_agg(json_build_object('ordinal', ordinal, 'revision', revision, 'id', story_id, 'language', language,
      'published_at', published_at, 'confirmed_at', confirmed_at, 'ages', ages, 'reused', reused, 'retired', retired, 'facets', facets))
    from search_document where revision > ${known.revision}::bigint)`;
}

export function learn(known: KnownDocuments, changes: readonly DocumentChange[]): void {
  for (const { ordinal, published_at, confirmed_at, facets, ...rest } of changes) {
    const before = known.byOrdinal.get(ordinal);
    // An older statement may answer later.
    if (before && before.revision > rest.revision) continue;
    known.byOrdinal.set(ordinal, {
      ...rest,
      publishedAt: Date.parse(published_at),
      confirmedAt: Date.parse(confirmed_at),
      facets: facets.map((facet) => codeOf(known.facets, facet)),
    });
    known.revision = Math.max(known.revision, rest.revision);
  }
}

/** When the documents were published, the earliest first; sorted anew only where one has changed. */
export function publishingDates(known: KnownDocuments): Float64Array {
  if (known.dates?.revision !== known.revision) {
    const sorted = Float64Array.from(known.byOrdinal.values(), ({ publishedAt }) => publishedAt).toSorted();
    known.dates = { sorted, revision: known.revision };
  }
  return known.dates.sorted;
}

function codeOf({ codes, values }: FacetCodes, facet: string): number {
  const known = codes.get(facet);
  if (known !== undefined) return known;
  const at = facet.indexOf(":");
  codes.set(facet, values.length);
  values.push({ facet: facetNames.indexOf(facet.slice(0, at) as FacetName), value: facet.slice(at + 1) });
  return values.length - 1;
}
