import type { Language } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import type { Analyzer } from "@tori/language/analyzer";
import { foldWord } from "@tori/language/fold";
import { sql } from "kysely";
import { titleWord } from "./title-query.ts";
import type { TypedWord } from "./typed-words.ts";

export type SuggestedStory = { slug: string; title: string; language: Language };

// The newest of those that match are put in order.
const considered = 40;
const mostFolded = 20;
// Two letters begin a word in a great part of all titles; reading them all would take longer than anybody waits.
const mostMatches = 300;

/** Published stories with all the words in their titles, the newest first; one statement. */
export async function storiesByTitle(db: Database, typed: readonly TypedWord[]): Promise<SuggestedStory[]> {
  if (typed.length === 0) return [];
  const { rows } = await sql<SuggestedStory>`
    with word as materialized (
      select '(' || query || coalesce((
          select ' | ' || string_agg(quote_literal(key), ' | ') from (
            select key from search_key where folded between given.from and given.to and documents > 0
            order by documents desc limit ${sql.lit(mostFolded)}) as alike), '') || ')' as query
      from json_to_recordset(${JSON.stringify(typed.map(titleWord))}::json) as given (query text, "from" text, "to" text)
    ), found as (
      select story_id, published_at from (
        select story_id, published_at from search_document
        where ts_filter(head, '{a}') @@ (select string_agg(query, ' & ')::tsquery from word)
        limit ${sql.lit(mostMatches)}) as matching
      order by published_at desc limit ${sql.lit(considered)}
    )
    select s.slug, t.title, t.language
    from found
    join story s on s.id = found.story_id and s.state = 'published'
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    order by found.published_at desc
  `.execute(db);
  return rows;
}

/** Titles that begin as the query does come first, then those in the reader's language; else the order stays. */
export function orderStories(
  analyzer: Analyzer,
  stories: readonly SuggestedStory[],
  { typed, locale }: { typed: readonly TypedWord[]; locale: Language },
): SuggestedStory[] {
  const query = typed.map(({ folded }) => folded).join(" ");
  const score = ({ title, language }: SuggestedStory): number => {
    const words = analyzer.tokens(title).map(({ word }) => foldWord(word));
    const begins = typed.every(({ folded }) => words.some((word) => word.startsWith(folded)));
    return (words.join(" ").startsWith(query) ? 4 : 0) + (begins ? 2 : 0) + (language === locale ? 1 : 0);
  };
  return stories
    .map((story) => ({ story, score: score(story) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ story }) => story);
}
