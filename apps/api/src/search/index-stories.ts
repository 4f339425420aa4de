import type { Database } from "@tori/db/database";
import type { Analyzer } from "@tori/language/analyzer";
import type { SearchDocument } from "@tori/search/document";
import type { SearchEngine } from "@tori/search/engine";
import { type Keyer, createKeyer } from "@tori/search/keys";
import { toSearchDocument } from "./document.ts";
import { relateStories } from "./relate.ts";
import { documentSources, readableStoryIds } from "./sources.ts";

export type Indexer = { engine: SearchEngine; analyzer: Analyzer };

const batchSize = 200;

/**
 * Makes the index say of these stories what is true now: the readable ones are put in, others taken out. Doing it
 * twice changes nothing, so jobs may be repeated and come in any order.
 */
export async function indexStories(
  db: Database,
  indexer: Indexer,
  storyIds: readonly string[],
): Promise<void> {
  const wanted = [...new Set(storyIds)];
  const sources = await documentSources(db, wanted);
  const found = new Set(sources.map(({ id }) => id));
  const keyer = createKeyer(indexer.analyzer);
  await indexer.engine.upsert(sources.map((source) => toSearchDocument(source, keyer)));
  await indexer.engine.remove(wanted.filter((id) => !found.has(id)));
  await relateStories(db, [...found]);
}

/** Builds the whole index anew while the old one serves; for another analyzer, or an index that was lost. */
export async function rebuildIndex(db: Database, { engine, analyzer }: Indexer): Promise<void> {
  await engine.rebuild(allDocuments(db, createKeyer(analyzer)));
  for await (const ids of readableStoryIds(db, batchSize)) await relateStories(db, ids);
}

async function* allDocuments(db: Database, keyer: Keyer): AsyncGenerator<SearchDocument> {
  for await (const ids of readableStoryIds(db, batchSize)) {
    for (const source of await documentSources(db, ids)) yield toSearchDocument(source, keyer);
  }
}
