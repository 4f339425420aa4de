/** What the collection knows of a key. */
export type KeyEntry = { key: string; documents: number };

export type KeyLookup = {
  keys: readonly string[];
  /** Keys as typed without å, ä and ö. */
  folded: readonly string[];
  /** A word's beginning as a key, for a word that may be incomplete. */
  prefix: string | null;
  /** Words that may be misspelt. */
  unsure: readonly UnsureWord[];
};

/** A word without å, ä and ö; it is misspelt where the collection has none of `keys`. */
export type UnsureWord = { folded: string; keys: readonly string[] };

export type KnownKeys = {
  /** Documents in the collection. */
  documents: number;
  exact: ReadonlyMap<string, number>;
  /** By the folded key that was asked for. */
  folded: ReadonlyMap<string, readonly KeyEntry[]>;
  /** The commonest words that begin so. */
  prefixed: readonly KeyEntry[];
  /** By the unsure word, where it is misspelt: words, and parts of compounds, that begin or end as it does. */
  similar: ReadonlyMap<string, readonly SimilarWord[]>;
};

export type SimilarWord = { key: string; word: string; folded: string; documents: number };

/** Words side by side: for every place the keys of which one stands there. */
export type Phrase = readonly (readonly string[])[];

/** The words of the collection, which every plan is made with, whichever engine answers it. */
export type Vocabulary = {
  lookup: (wanted: KeyLookup) => Promise<KnownKeys>;
  /** Ids of the stories that have each of the phrases. */
  storiesWith: (phrases: readonly Phrase[]) => Promise<string[][]>;
};
