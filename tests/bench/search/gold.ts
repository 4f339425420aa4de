import { readFile } from "node:fs/promises";
import type { Language } from "@tori/contract/language";

/** A story as the gold set has it; `tags` are slugs. */
export type GoldStory = {
  id: string;
  language: Language;
  title: string;
  summary: string;
  body: string;
  tags: string[];
};

/** See tests/bench/search-gold/README.md; `first` is always the first of `relevant` and not read. */
export type GoldQuery = {
  class: string;
  language: Language;
  query: string;
  relevant: string[];
  not_first?: string[];
  /** Of the 108 queries that were there first, on which the target of the municipal set was measured. */
  first_set?: true;
};

export type Gold = { stories: GoldStory[]; queries: GoldQuery[] };

export async function readGold(): Promise<Gold> {
  return { stories: await readLines("stories.jsonl"), queries: await readLines("queries.jsonl") };
}

async function readLines<T>(name: string): Promise<T[]> {
  const text = await readFile(new URL(`../search-gold/${name}`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
