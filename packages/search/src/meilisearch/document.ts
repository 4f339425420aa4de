import type { Language } from "@tori/contract/language";
import type { FacetName } from "@tori/contract/search";
import type { SearchDocument } from "../document.ts";
import { allKeys, textOfKey } from "../keys.ts";
import { keyNumber } from "./key-number.ts";
import { everyWord } from "./settings.ts";

/** A story as Meilisearch has it: what ranks as words, what filters as arrays. */
export type MeilisearchDocument = Record<FacetName, readonly string[]> &
  Partial<Record<`first_${Language}`, 1>> & {
    id: string;
    version: number;
    analyzer: string;
    /** Milliseconds since 1970, as the next. */
    published: number;
    confirmed: number;
    reused: number;
    /** 0 or 1. */
    retired: number;
    keys: number[];
    title: string;
    title_lemma: string;
    tags: string;
    summary: string;
    names: string;
    body_lemma: string;
    title_parts: string;
    summary_parts: string;
    body_parts: string;
    places: string;
    every: string;
  };

/** The same keys as in every engine, in the shape of indexSettings. */
export function toMeilisearchDocument(document: SearchDocument): MeilisearchDocument {
  const { title, summary, body, names, places } = document;
  return {
    ...document.facets,
    id: document.id,
    version: document.version,
    analyzer: document.analyzer,
    published: Date.parse(document.publishedAt),
    confirmed: Date.parse(document.confirmedAt),
    reused: document.reused,
    retired: document.retired ? 1 : 0,
    [`first_${document.language}`]: 1,
    keys: Array.from(allKeys(document), keyNumber),
    title: words(title.words),
    title_lemma: words(title.lemmas),
    tags: document.tagIds.map(tagWord).join(" "),
    summary: words([...summary.words, ...summary.lemmas]),
    names: words([...names.words, ...names.lemmas]),
    body_lemma: words(body.lemmas),
    title_parts: words(title.parts),
    summary_parts: words(summary.parts),
    body_parts: words(body.parts),
    places: words([...places.words, ...places.lemmas]),
    every: everyWord,
  };
}

/** A tag's id as one word to search for. */
export function tagWord(tagId: string): string {
  return `tag${tagId.replaceAll("-", "")}`;
}

function words(keys: readonly string[]): string {
  return keys.map(textOfKey).join(" ");
}
