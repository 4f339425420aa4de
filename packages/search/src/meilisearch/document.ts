import type { FacetName } from "@tori/contract/search";
import type { SearchDocument } from "../document.ts";
import { headKeys } from "../head-keys.ts";
import { allKeys, textOfKey, wordOfKey } from "../keys.ts";
import type { Field } from "../relevance.ts";
import { keyNumber } from "./key-number.ts";
import { everyWord, indexSettings } from "./settings.ts";

/** A story as Meilisearch has it: what filters and counts as arrays, what it is roughly ordered by as words. */
export type MeilisearchDocument = Record<FacetName, readonly string[]> & {
  id: string;
  version: number;
  /** With the shape: see `markedAnalyzer`. */
  analyzer: string;
  /** Milliseconds since 1970, as the next. */
  published: number;
  confirmed: number;
  reused: number;
  /** Months since the year 0. */
  month: number;
  /** 0 or 1. */
  retired: number;
  keys: number[];
  title: string;
  summary: string;
  body: string;
  names: string;
  mentions: string;
  every: string;
};

/** The same keys as in every engine, in the shape of indexSettings. */
export function toMeilisearchDocument(document: SearchDocument): MeilisearchDocument {
  const published = new Date(document.publishedAt);
  const [all, head] = [allKeys(document), headKeys(document)];
  const wordsIn = (field: Field): string =>
    [...head].flatMap(([key, fields]) => (fields.includes(field) ? searchWord(key) : [])).join(" ");
  return {
    ...document.facets,
    id: document.id,
    version: document.version,
    analyzer: markedAnalyzer(document.analyzer),
    published: published.getTime(),
    confirmed: Date.parse(document.confirmedAt),
    reused: document.reused,
    month: published.getUTCFullYear() * 12 + published.getUTCMonth(),
    retired: document.retired ? 1 : 0,
    keys: Array.from(all, keyNumber),
    title: wordsIn("A"),
    summary: wordsIn("B"),
    body: wordsIn("C"),
    names: wordsIn("D"),
    mentions: [...new Set([...all].filter((key) => !head.has(key)).map(searchWord))].join(" "),
    every: everyWord,
  };
}

/** A key as a word to search for; keys of several kinds may be the same word. */
export function searchWord(key: string): string {
  return key.startsWith("#") ? `tag${wordOfKey(key).replaceAll("-", "")}` : textOfKey(key);
}

// What a document holds changes with the settings.
const shape = `~${keyNumber(JSON.stringify(indexSettings)).toString(36)}`;

/** The id of an analyzer as documents have it here, which tells too for which settings they were made. */
export function markedAnalyzer(analyzer: string): string {
  return analyzer + shape;
}

/** The id of the analyzer again; of none that there is where the document was made for other settings. */
export function unmarkedAnalyzer(marked: string): string {
  return marked.endsWith(shape) ? marked.slice(0, -shape.length) : `${marked} (other settings)`;
}
