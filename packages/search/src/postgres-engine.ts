import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { EngineHealth, SearchEngine } from "./engine.ts";
import { knownDocuments } from "./postgres/known-documents.ts";
import { searchDocuments } from "./postgres/search.ts";
import { indexContents } from "./postgres/stored-documents.ts";
import { removeDocuments, replaceDocuments, upsertDocuments } from "./postgres/write.ts";

/** Search in the platform's own database (migrations/0002-search.sql); writes join the caller's transaction. */
export function createPostgresEngine(db: Database): SearchEngine {
  const known = knownDocuments();
  return {
    name: "postgres",
    upsert: (documents) => upsertDocuments(db, documents),
    remove: (ids) => removeDocuments(db, ids),
    rebuild: (documents) => replaceDocuments(db, documents),
    search: (request) => searchDocuments(db, known, request),
    health: () => health(db),
    contents: () => indexContents(db),
  };
}

async function health(db: Database): Promise<EngineHealth> {
  const { rows } = await sql<{ analyzer: string; documents: number }>`
    select analyzer, count(*) as documents from search_document group by analyzer order by analyzer
  `.execute(db);
  return {
    documents: rows.reduce((sum, { documents }) => sum + documents, 0),
    analyzers: rows.map(({ analyzer }) => analyzer),
  };
}
