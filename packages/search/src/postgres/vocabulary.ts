import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { everyKey, wordOfKey } from "../keys.ts";
import type { KeyLookup, KnownKeys, UnsureWord, Vocabulary } from "../vocabulary.ts";
import { storiesWithPhrases } from "./phrases.ts";

const mostPrefixed = 20;
const mostFolded = 40;
const mostSimilar = 200;

type Row = {
  way: "exact" | "folded" | "prefixed" | "similar";
  key: string;
  folded: string;
  documents: number;
  /** The unsure word that a similar one is for. */
  asked: string;
};

/** The vocabulary that the PostgreSQL engine keeps while it writes documents; one statement a call. */
export function postgresVocabulary(db: Database): Vocabulary {
  return {
    lookup: async (wanted) => toKnown(await lookup(db, wanted)),
    storiesWith: (phrases) => storiesWithPhrases(db, phrases),
  };
}

async function lookup(db: Database, { keys, folded, prefix, unsure }: KeyLookup): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with misspelt as materialized (
      select * from json_to_recordset(${JSON.stringify(unsure.map(halves))}::json)
        as unsure (asked text, keys text[], beginning text, ending text, length int)
      where not exists (select from search_key where key = any(unsure.keys) and documents > 0)
    )
    select 'exact' as way, key, folded, documents, '' as asked from search_key
    where key = any(${[everyKey, ...keys]}::text[]) and documents > 0
    union all
    (select 'folded', key, folded, documents, '' from search_key
      where folded = any(${[...folded]}::text[]) and documents > 0
      order by documents desc limit ${mostFolded})
    union all
    (select 'prefixed', key, folded, documents, '' from search_key
      where folded >= ${prefix ?? ""} and folded < ${prefix === null ? "" : after(prefix)} and documents > 0
      order by documents desc limit ${mostPrefixed})
    union all
    select 'similar', near.key, near.folded, near.documents, asked
    from misspelt, lateral (
      (select key, search_key.folded, documents
        from unnest(array['=', 'fi+', 'sv+']) as kind (prefix), search_key
        where folded >= prefix || beginning and folded < prefix || beginning || ${last} and documents > 0
          and length(folded) - length(prefix) - length between -2 and 2
        order by documents desc limit ${mostSimilar})
      union
      (select key, folded, documents from search_key
        where reverse(folded) >= ending and reverse(folded) < ending || ${last} and documents > 0
          and key ~ '^(=|fi[+]|sv[+])' and length(folded) - length between -1 and 5
        order by documents desc limit ${mostSimilar})
    ) as near
  `.execute(db);
  return rows;
}

function toKnown(rows: readonly Row[]): KnownKeys {
  const entries = (way: Row["way"]): Row[] => rows.filter((row) => row.way === way);
  const exact = new Map(entries("exact").map((row) => [row.key, row.documents]));
  const similar = entries("similar").map(({ key, folded, documents, asked }) => ({
    key,
    word: wordOfKey(key),
    folded: wordOfKey(folded),
    documents,
    asked,
  }));
  return {
    documents: exact.get(everyKey) ?? 0,
    exact,
    folded: Map.groupBy(entries("folded"), (row) => row.folded),
    prefixed: entries("prefixed"),
    similar: Map.groupBy(similar, (row) => row.asked),
  };
}

function halves({ folded, keys }: UnsureWord) {
  const middle = folded.length >> 1;
  return {
    asked: folded,
    keys,
    beginning: folded.slice(0, middle),
    ending: Array.from(folded.slice(middle)).toReversed().join(""),
    length: folded.length,
  };
}

const last = "\u{10ffff}";

/** The first text behind all that begin with `prefix`, in the order of code points. */
function after(prefix: string): string {
  return prefix + last;
}
