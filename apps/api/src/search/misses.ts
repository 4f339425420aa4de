import type { EndpointRequest } from "@tori/contract/endpoint";
import { type SearchResult, facetNames, type searchStories } from "@tori/contract/search";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { missedWords } from "./missed-words.ts";

type SearchQuery = EndpointRequest<typeof searchStories>["query"];

/** Counts searches that find nothing, beside the requests: they never wait for it. */
export type Misses = {
  note: (query: SearchQuery, result: SearchResult) => void;
  /** Writes what was noted since the last time; otherwise that is done every ten seconds. */
  flush: () => Promise<void>;
  /** Writes what is left, once and for all. */
  stop: () => Promise<void>;
};

const pause = 10_000;
// Somebody who tries everything fills neither the memory nor the table.
const mostWaiting = 500;

export function createMisses(db: Database, onError: (error: unknown) => void): Misses {
  let waiting = new Map<string, number>();
  const flush = async (): Promise<void> => {
    if (waiting.size === 0) return;
    const counts = waiting;
    waiting = new Map();
    // A count that is lost with its database costs less than one that is tried for ever.
    await writeMisses(db, counts).catch(onError);
  };
  const timer = setInterval(() => void flush(), pause);
  timer.unref();
  return {
    note(query, result) {
      const words = result.total === 0 && isPlain(query) ? missedWords(query.q) : null;
      if (words === null || (waiting.size >= mostWaiting && !waiting.has(words))) return;
      waiting.set(words, (waiting.get(words) ?? 0) + 1);
    },
    flush,
    stop() {
      clearInterval(timer);
      return flush();
    },
  };
}

/** Of a narrowed search the filters may be the reason, not the words. */
function isPlain(query: SearchQuery): boolean {
  return query.page === 1 && [...facetNames, "tag" as const].every((name) => query[name] === undefined);
}

/** One statement; also removes what is a year old. */
async function writeMisses(db: Database, counts: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...counts].map(([words, searches]) => ({ words, searches }));
  await sql`
    with old as (delete from search_miss where day < current_date - 365)
    insert into search_miss (day, words, searches)
    select current_date, words, searches
    from json_to_recordset(${JSON.stringify(rows)}::json) as given (words text, searches int)
    order by words
    on conflict (day, words) do update set searches = search_miss.searches + excluded.searches
  `.execute(db);
}
