import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { emptyPlan } from "../plan.ts";
import type { Phrase } from "../vocabulary.ts";
import { strictQuery } from "./tsquery.ts";

// Of the stories that have all words of the phrases, so many of the newest are read, some 15 µs each: of words that are
// common everywhere, older stories are left out.
const mostRead = 2000;
// As many as anybody can page through.
const mostFound = 1000;
// A word that was typed without its dots may stand for several.
const mostRuns = 16;

/**
 * Ids of the stories that have a phrase, for each phrase, the newest first; one statement. Keys find the stories with
 * all its words, and the words in reading order tell where they stand side by side: `strpos` looks through them five times
 * as fast as LIKE.
 */
export async function storiesWithPhrases(db: Database, phrases: readonly Phrase[]): Promise<string[][]> {
  const asked = phrases.map((phrase, number) => ({
    number,
    query: strictQuery({ ...emptyPlan, required: phrase }),
    runs: runsOf(phrase),
  }));
  const { rows } = await sql<{ ids: string[] }>`
    select array(
      select candidate.story_id
      from (
        select story_id, published_at from search_document where keys @@ asked.query::tsquery
        order by published_at desc limit ${Math.ceil(mostRead / phrases.length)}
      ) as candidate
      join search_document using (story_id)
      where exists (select from unnest(asked.runs) as run where strpos(words, run) > 0)
      order by candidate.published_at desc limit ${mostFound}) as ids
    from json_to_recordset(${JSON.stringify(asked)}::json) as asked (number int, query text, runs text[])
    order by number
  `.execute(db);
  return rows.map(({ ids }) => ids);
}

/** How a phrase stands among a story's words. */
function runsOf(phrase: Phrase): string[] {
  return phrase
    .map((keys) => keys.map((key) => JSON.stringify(key)))
    .reduce((before, next) => before.flatMap((run) => next.map((key) => `${run},${key}`)).slice(0, mostRuns));
}
