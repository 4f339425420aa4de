import { listOf } from "@tori/contract/common";
import type { EndpointRequest } from "@tori/contract/endpoint";
import { type SearchResult, facetNames, type searchStories } from "@tori/contract/search";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { isAskedByMachine } from "./asked-by-machine.ts";
import { missedWords, plainWords } from "./missed-words.ts";

type SearchRequest = Pick<EndpointRequest<typeof searchStories>, "query" | "headers">;

/** Counts searches that find nothing, beside the requests: they never wait for it. */
export type Misses = {
  note: (request: SearchRequest, result: SearchResult) => void;
  /** Writes what is left, once and for all. */
  stop: () => Promise<void>;
};

/** Counts of words that are not written yet. */
type Counts = Map<string, number>;

// Who goes on typing does so sooner.
const pause = 10_000;
// Somebody who tries everything fills neither the memory nor the table.
const mostWaiting = 500;

export function createMisses(db: Database, onError: (error: unknown) => void): Misses {
  let newest: Counts = new Map();
  let older: Counts = new Map();
  const flush = async (): Promise<void> => {
    const counts = older;
    [older, newest] = [newest, new Map()];
    // A count that is lost with its database costs less than one that is tried for ever.
    if (counts.size > 0) await writeMisses(db, counts).catch(onError);
  };
  const timer = setInterval(() => void flush(), pause);
  timer.unref();
  return {
    note({ query, headers }, result) {
      if (!isPlain(query) || isAskedByMachine(headers)) return;
      takeBackBeginning(plainWords(query.q), [newest, older]);
      const words = result.total === 0 ? missedWords(query.q) : null;
      if (words === null || (newest.size >= mostWaiting && !newest.has(words))) return;
      newest.set(words, (newest.get(words) ?? 0) + 1);
    },
    async stop() {
      clearInterval(timer);
      await flush();
      await flush();
    },
  };
}

/** Of a narrowed search the filters may be the reason, not the words. */
function isPlain(query: SearchRequest["query"]): boolean {
  return (
    query.page === 1 && [...facetNames, "tag" as const].every((name) => listOf(query[name]).length === 0)
  );
}

/**
 * Pages search while one types: what was asked for in vain a moment ago is no miss when it turns out to be the beginning
 * of something longer, of what may not be kept above all. Who asked for either nobody knows; at worst a word of somebody
 * else's counts once less.
 */
function takeBackBeginning(words: string, waiting: readonly Counts[]): void {
  for (let length = words.length - 1; length > 0; length -= 1) {
    const beginning = words.slice(0, length);
    const counts = waiting.find((each) => each.has(beginning));
    if (!counts) continue;
    const count = (counts.get(beginning) ?? 0) - 1;
    if (count > 0) counts.set(beginning, count);
    else counts.delete(beginning);
    return;
  }
}

/** One statement; also removes what is a year old. */
async function writeMisses(db: Database, counts: Counts): Promise<void> {
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
