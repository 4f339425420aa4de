/** How an alternative came about; engines may treat kinds apart, the weight says how much a match counts. */
export type AlternativeKind =
  | "word"
  | "lemma"
  | "part"
  | "pieces"
  | "joined"
  | "tag"
  | "folded"
  | "prefix"
  | "spelling";

export type Alternative = {
  kind: AlternativeKind;
  /** From 0 to 1. */
  weight: number;
  /** A document matches with at least one key of every list. */
  keys: readonly (readonly string[])[];
  /** Documents that have it at most; those of its group where nobody has counted. */
  documents?: number;
};

/** One word of the query: whatever may stand for it. */
export type Group = {
  word: string;
  alternatives: readonly Alternative[];
  /** Documents that its most common alternative is in. */
  documents: number;
};

/** A query as engines take it: made of keys, never of text that somebody typed. */
export type SearchPlan = {
  /** Documents in the collection. */
  documents: number;
  /** All groups are wanted; where too little has them all, documents that lack some come too. */
  groups: readonly Group[];
  /** Lists of keys of each of which one must be there, as for quoted words and chosen tags. */
  required: readonly (readonly string[])[];
  excluded: readonly string[];
  /** Ids of the only stories to search among, or null for all: those where quoted words stand side by side. */
  among: readonly string[] | null;
  /** Ids of stories to leave out. */
  without: readonly string[];
};

/** Nothing asked for: all documents. */
export const emptyPlan: SearchPlan = {
  documents: 0,
  groups: [],
  required: [],
  excluded: [],
  among: null,
  without: [],
};
