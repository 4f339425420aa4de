import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { Analyzer } from "@tori/language/analyzer";
import type { SearchDocument } from "@tori/search/document";
import type { SearchEngine } from "@tori/search/engine";
import { type Keyer, createKeyer } from "@tori/search/keys";
import { toSearchDocument } from "./document.ts";
import { relateStories } from "./relate.ts";
import { documentSources, readableStoryIds } from "./sources.ts";

export type Indexer = { engine: SearchEngine; analyzer: Analyzer };

const batchSize = 200;
const indexingLock = 7_204_312;

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
  const keyer = createKeyer(indexer.analyzer);
  await alone(db, async () => {
    const sources = await documentSources(db, wanted);
    const found = new Set(sources.map(({ id }) => id));
    await indexer.engine.upsert(sources.map((source) => toSearchDocument(source, keyer)));
    await indexer.engine.remove(wanted.filter((id) => !found.has(id)));
    await relateStories(db, [...found]);
  });
}

/**
 * Builds the whole index anew while the old one serves; for another analyzer, or an index that was lost. Which stories
 * are near each other was settled when each was published.
 */
export async function rebuildIndex(db: Database, { engine, analyzer }: Indexer): Promise<void> {
  await alone(db, () => engine.rebuild(allDocuments(db, createKeyer(analyzer))));
}

/** One at a time among all processes: who read a story first must not be the one who writes it last. */
async function alone(db: Database, work: () => Promise<void>): Promise<void> {
  await db.transaction().execute(async (lock) => {
    await sql`select pg_advisory_xact_lock(${indexingLock})`.execute(lock);
    await work();
  });
}

async function* allDocuments(db: Database, keyer: Keyer): AsyncGenerator<SearchDocument> {
  for await (const ids of readableStoryIds(db, batchSize)) {
    for (const source of await documentSources(db, ids)) yield toSearchDocument(source, keyer);
  }
}
