import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { SearchDocument } from "../document.ts";
import type { Contents } from "../engine.ts";

const batchSize = 500;

/** The keys of these stories as they were last indexed; those that are not in the index are left out. */
export async function storedDocuments(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  const { rows } = await sql<{ document: SearchDocument }>`
    select document from search_document where story_id = any(${[...ids]}::uuid[]) and document is not null
  `.execute(db);
  return rows.map(({ document }) => document);
}

/** The keys of all stories of the index, read in batches. */
export async function* allStoredDocuments(db: Database): AsyncGenerator<SearchDocument> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await sql<{ document: SearchDocument }>`
      select document from search_document where story_id > ${after}::uuid and document is not null
      order by story_id limit ${batchSize}
    `.execute(db);
    for (const { document } of rows) yield document;
    const last = rows.at(-1);
    if (!last) return;
    after = last.document.id;
  }
}

/** Id, version and analyzer of every document of the index. */
export async function indexContents(db: Database): Promise<Contents> {
  const { rows } = await sql<{ id: string; version: number; analyzer: string }>`
    select story_id as id, version, analyzer from search_document
  `.execute(db);
  return new Map(rows.map(({ id, version, analyzer }) => [id, { version, analyzer }]));
}

export type Expected = { documents: number; analyzer: string | null };

/** How many documents every engine should hold, and whose keys; two look-ups by an index. */
export async function expectedContents(db: Database): Promise<Expected> {
  const { rows } = await sql<Expected>`
    select
      coalesce((select documents from search_key where key = '*'), 0) as documents,
      (select analyzer from search_document order by revision desc limit 1) as analyzer
  `.execute(db);
  return rows[0] ?? { documents: 0, analyzer: null };
}
