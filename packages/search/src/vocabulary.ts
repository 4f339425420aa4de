/** What the collection knows of a key. */
export type KeyEntry = { key: string; documents: number };

export type KeyLookup = {
  keys: readonly string[];
  /** Keys as typed without å, ä and ö. */
  folded: readonly string[];
  /** A word's beginning as a key, for a word that may be incomplete. */
  prefix: string | null;
};

export type KnownKeys = {
  /** Documents in the collection. */
  documents: number;
  exact: ReadonlyMap<string, number>;
  /** By the folded key that was asked for. */
  folded: ReadonlyMap<string, readonly KeyEntry[]>;
  /** The commonest words that begin so. */
  prefixed: readonly KeyEntry[];
};

/** The words of the collection, which every plan is made with, whichever engine answers it. */
export type Vocabulary = { lookup: (wanted: KeyLookup) => Promise<KnownKeys> };
