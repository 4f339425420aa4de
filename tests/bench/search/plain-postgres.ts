import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type Contender, firstPage, type Found } from "./contender.ts";
import type { PlainText } from "./plain-texts.ts";

/** PostgreSQL as it comes: the `finnish` configuration, and pg_trgm for what it does not find, where that is there. */
export async function plainPostgres(db: Database, texts: readonly PlainText[]): Promise<Contender> {
  const trigrams = await hasTrigrams(db);
  await sql`
    create temporary table plain as
      select id, title || ' ' || summary || ' ' || tags as head,
        setweight(to_tsvector('finnish', title), 'A') || setweight(to_tsvector('finnish', summary || ' ' || tags), 'B')
          || setweight(to_tsvector('finnish', body), 'C') as words
      from json_to_recordset(${JSON.stringify(texts)}::json)
        as given (id text, title text, summary text, body text, tags text)
  `.execute(db);
  await sql`create index on plain using gin (words)`.execute(db);
  if (trigrams) await sql`create index on plain using gin (head gin_trgm_ops)`.execute(db);
  await sql`analyze plain`.execute(db);
  return {
    name: `plain PostgreSQL (finnish${trigrams ? " + pg_trgm" : ""})`,
    targets: null,
    find: ({ query }) => (trigrams ? findSimilar(db, query) : findWords(db, query)),
  };
}

async function hasTrigrams(db: Database): Promise<boolean> {
  return sql`create extension if not exists pg_trgm`.execute(db).then(
    () => true,
    () => false,
  );
}

async function findWords(db: Database, text: string): Promise<Found> {
  const { rows } = await sql<{ id: string; total: number }>`
    select id, count(*) over () as total from plain, websearch_to_tsquery('finnish', ${text}) as query
    where words @@ query order by ts_rank(words, query) desc, id limit ${firstPage}
  `.execute(db);
  return { slugs: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
}

async function findSimilar(db: Database, text: string): Promise<Found> {
  const { rows } = await sql<{ id: string; total: number }>`
    select id, count(*) over () as total from plain, websearch_to_tsquery('finnish', ${text}) as query
    where words @@ query or ${text} <% head
    order by ts_rank(words, query) + word_similarity(${text}, head) desc, id limit ${firstPage}
  `.execute(db);
  return { slugs: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 };
}
