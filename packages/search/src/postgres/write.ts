import { facetNames } from "@tori/contract/search";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { SearchDocument } from "../document.ts";
import { headVector, keysVector } from "./tsvector.ts";

const batchSize = 200;
// Writers queue up: revisions have to be committed in their order, and a story's keys be counted once.
const writersLock = 7_204_311;

/** Adds or replaces documents and keeps the vocabulary's counts. */
export async function upsertDocuments(db: Database, given: readonly SearchDocument[]): Promise<void> {
  // The last of a story's documents holds, should there be several.
  const documents = [...new Map(given.map((document) => [document.id, document])).values()];
  if (documents.length === 0) return;
  await asWriter(db, async (db) => {
    for (let at = 0; at < documents.length; at += batchSize) {
      const batch = documents.slice(at, at + batchSize);
      const ids = batch.map(({ id }) => id);
      await uncountKeys(db, ids);
      await insertDocuments(db, batch);
      await countKeys(db, ids);
    }
  });
}

export async function removeDocuments(db: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await asWriter(db, async (db) => {
    await uncountKeys(db, ids);
    await sql`delete from search_document where story_id = any(${[...ids]}::uuid[])`.execute(db);
  });
}

/** Replaces everything in one transaction, so that searches see the old documents until the new ones are there. */
export async function replaceDocuments(
  db: Database,
  documents: AsyncIterable<SearchDocument> | Iterable<SearchDocument>,
): Promise<void> {
  await asWriter(db, async (db) => {
    await bulkIndexing(db, "32MB");
    // Counting all keys takes longer than a request may.
    await sql`select set_config('statement_timeout', '0', true)`.execute(db);
    const { rows } = await sql<{ last: number | null }>`
      select max(revision) as last from search_document
    `.execute(db);
    let batch: SearchDocument[] = [];
    for await (const document of documents) {
      batch.push(document);
      if (batch.length < batchSize) continue;
      await insertDocuments(db, batch);
      batch = [];
    }
    // The last write takes what is waiting into the index.
    await bulkIndexing(db, "64kB");
    await insertDocuments(db, batch);
    await sql`delete from search_document where revision <= ${rows[0]?.last ?? 0}`.execute(db);
    await sql`delete from search_key`.execute(db);
    await sql`
      insert into search_key (key, documents)
      select key, count(*) from search_document, unnest(tsvector_to_array(keys)) as key group by key
    `.execute(db);
  });
}

async function insertDocuments(db: Database, documents: readonly SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const rows = documents.map((document) => ({
    story_id: document.id,
    version: document.version,
    analyzer: document.analyzer,
    keys: keysVector(document),
    head: headVector(document),
    facets: facetNames.flatMap((name) => document.facets[name].map((value) => `${name}:${value}`)),
    language: document.language,
    published_at: document.publishedAt,
    confirmed_at: document.confirmedAt,
    ages: document.ages,
    reused: document.reused,
    retired: document.retired,
    document,
  }));
  await sql`
    insert into search_document (story_id, version, analyzer, keys, head, facets, language, published_at, confirmed_at, ages, reused, retired, document)
    select story_id, version, analyzer, keys::tsvector, head::tsvector, facets, language, published_at, confirmed_at, ages, reused, retired, document
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (
      story_id uuid, version int, analyzer text, keys text, head text, facets text[], language text,
      published_at timestamptz, confirmed_at timestamptz, ages boolean, reused int, retired boolean, document json)
    on conflict (story_id) do update set revision = default, version = excluded.version,
      analyzer = excluded.analyzer, keys = excluded.keys, head = excluded.head, facets = excluded.facets,
      language = excluded.language, published_at = excluded.published_at, confirmed_at = excluded.confirmed_at, ages = excluded.ages,
      reused = excluded.reused, retired = excluded.retired, document = excluded.document
  `.execute(db);
}

/** Counts the keys of documents that are in the index into the vocabulary. */
async function countKeys(db: Database, ids: readonly string[]): Promise<void> {
  await sql`
    insert into search_key (key, documents)
    select key, count(*)
    from search_document, unnest(tsvector_to_array(keys)) as key
    where story_id = any(${[...ids]}::uuid[])
    group by key
    on conflict (key) do update set documents = search_key.documents + excluded.documents
  `.execute(db);
}

/** Takes the keys of documents that are about to go, or to change, out of the vocabulary. */
async function uncountKeys(db: Database, ids: readonly string[]): Promise<void> {
  await sql`
    update search_key set documents = greatest(0, search_key.documents - gone.documents)
    from (
      select key, count(*) as documents
      from search_document, unnest(tsvector_to_array(keys)) as key
      where story_id = any(${[...ids]}::uuid[])
      group by key
    ) as gone
    where search_key.key = gone.key
  `.execute(db);
}

/**
 * New keys wait in a list that every search reads, until it has this size: sorted in bulk they get into the index five
 * times as fast as one by one.
 */
async function bulkIndexing(db: Database, waiting: "64kB" | "32MB"): Promise<void> {
  await sql`select set_config('gin_pending_list_limit', ${waiting}, true)`.execute(db);
}

async function asWriter(db: Database, work: (db: Database) => Promise<void>): Promise<void> {
  const write = async (db: Database): Promise<void> => {
    await sql`select pg_advisory_xact_lock(${writersLock})`.execute(db);
    await bulkIndexing(db, "64kB");
    await work(db);
  };
  if (db.isTransaction) await write(db);
  else await db.transaction().execute(write);
}
