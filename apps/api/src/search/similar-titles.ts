import type { Language } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import type { Analyzer } from "@tori/language/analyzer";
import { lemmaKey } from "@tori/search/keys";
import { quoteKey } from "@tori/search/postgres/tsvector";
import { sql } from "kysely";
import { significantWords } from "./significant-words.ts";
import type { SuggestedStory } from "./suggested-stories.ts";

const mostWords = 20;
// Titles are compared by their rarest words.
const compared = 8;
const mostMatches = 300;
const shown = 5;
// So much of what the title's known words weigh must be in the other title too.
const likeness = 0.35;

export type TitleDeps = { db: Database; analyzer: Analyzer };

/** Published stories whose titles share the telling words of this one, the likest first; one statement. */
export async function storiesWithTitlesLike(
  { db, analyzer }: TitleDeps,
  title: string,
  language: Language,
): Promise<SuggestedStory[]> {
  const words = significantWords(analyzer.tokens(title).map(({ word }) => word)).slice(0, mostWords);
  const keys = words.flatMap((word) =>
    analyzer.analyze(word, language).lemmas.map((lemma) => lemmaKey(language, lemma)),
  );
  if (keys.length === 0) return [];
  const given = JSON.stringify([...new Set(keys)].map((key) => ({ key, quoted: quoteKey(key) })));
  const { rows } = await sql<SuggestedStory>`
    with word as materialized (
      select key, quoted, 1 + ln((select documents from search_key where key = '*') / k.documents::numeric) as weight
      from json_to_recordset(${given}::json) as given (key text, quoted text)
      join search_key k using (key) where k.documents > 0
      order by k.documents limit ${sql.lit(compared)}
    ), near as (
      select story_id, published_at, (select sum(weight) from word
        where key = any(tsvector_to_array(ts_filter(head, '{a}')))) as weight
      from search_document
      where ts_filter(head, '{a}') @@ (select string_agg(quoted, ' | ')::tsquery from word)
      order by published_at desc limit ${sql.lit(mostMatches)}
    )
    select s.slug, t.title, t.language
    from near
    join story s on s.id = near.story_id and s.state = 'published'
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where near.weight >= ${sql.lit(likeness)} * (select sum(weight) from word)
    order by near.weight desc, near.published_at desc limit ${sql.lit(shown)}
  `.execute(db);
  return rows;
}
