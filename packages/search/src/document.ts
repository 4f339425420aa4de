import type { FacetName } from "@tori/contract/search";
import type { Language } from "@tori/contract/language";

/** The keys of one text: what its words are matched by. */
export type FieldKeys = {
  /** The words as they stand, in reading order. */
  words: readonly string[];
  lemmas: readonly string[];
  /** Of the words that are compounds, keys of their parts. */
  parts: readonly string[];
};

/** A published story as engines index it. Engines never give texts back, so none are here. */
export type SearchDocument = {
  /** The story's id, a UUID. */
  id: string;
  version: number;
  /** Id of the analyzer that made the keys. */
  analyzer: string;
  language: Language;
  /** ISO 8601. */
  publishedAt: string;
  /** When what it tells was last known to hold; ISO 8601. */
  confirmedAt: string;
  /** Whether it comes lower when that was more than a year ago: what the editors have gathered does not. */
  ages: boolean;
  /** In how many other organisations it is in use or being tried. */
  reused: number;
  /** No longer done or true where it was: found after all others. */
  retired: boolean;
  title: FieldKeys;
  summary: FieldKeys;
  body: FieldKeys;
  /** Names by which a story is looked for though they are not in its text: organisation, region, practice. */
  names: FieldKeys;
  /** Names of the municipalities that a story belongs to. */
  places: FieldKeys;
  /** Tags as the story carries them; merges and labels are resolved when somebody searches. */
  tagIds: readonly string[];
  facets: Record<FacetName, readonly string[]>;
};
