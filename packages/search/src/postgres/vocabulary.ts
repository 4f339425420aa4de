import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { everyKey } from "../keys.ts";
import type { KeyEntry, KeyLookup, KnownKeys, Vocabulary } from "../vocabulary.ts";

const mostPrefixed = 20;
const mostFolded = 40;

type Row = { way: "exact" | "folded" | "prefixed"; key: string; folded: string; documents: number };

/** The vocabulary that the PostgreSQL engine keeps while it writes documents; one statement a look-up. */
export function postgresVocabulary(db: Database): Vocabulary {
  return { lookup: (wanted) => lookup(db, wanted) };
}

async function lookup(db: Database, { keys, folded, prefix }: KeyLookup): Promise<KnownKeys> {
  const { rows } = await sql<Row>`
    select 'exact' as way, key, folded, documents from search_key
    where key = any(${[everyKey, ...keys]}::text[]) and documents > 0
    union all
    (select 'folded', key, folded, documents from search_key
      where folded = any(${[...folded]}::text[]) and documents > 0
      order by documents desc limit ${mostFolded})
    union all
    (select 'prefixed', key, folded, documents from search_key
      where folded >= ${prefix ?? ""} and folded < ${prefix === null ? "" : after(prefix)} and documents > 0
      order by documents desc limit ${mostPrefixed})
  `.execute(db);
  const entries = (way: Row["way"]): Row[] => rows.filter((row) => row.way === way);
  const exact = new Map(entries("exact").map((row) => [row.key, row.documents]));
  return {
    documents: exact.get(everyKey) ?? 0,
    exact,
    folded: Map.groupBy<string, KeyEntry & { folded: string }>(entries("folded"), (row) => row.folded),
    prefixed: entries("prefixed"),
  };
}

/** The first text behind all that begin with `prefix`, in the order of code points. */
function after(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
