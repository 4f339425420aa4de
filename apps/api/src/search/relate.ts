import type { Database } from "@tori/db/database";
import { sql } from "kysely";

// How many neighbours a story keeps; its page shows the first few that can be read.
const kept = 8;
// A story is compared by the rarest keys of its title, summary and tags, with stories that have one of the very rarest.
const comparedKeys = 24;
const seekingKeys = 8;
// Of many stories that share a key, the newest are compared.
const comparedStories = 200;

/**
 * Finds the nearest stories of these and keeps them in `story_related`, in both directions: a new story shows up
 * beside the older ones that it is like. Reads the search index, so stories have to be in it.
 */
export async function relateStories(db: Database, storyIds: readonly string[]): Promise<void> {
  for (const storyId of storyIds) await relateStory(db, storyId);
}

async function relateStory(db: Database, storyId: string): Promise<void> {
  await sql`
    with own as materialized (
      select facets, head from search_document where story_id = ${storyId}
    ), compared as materialized (
      select k.key, ln((select documents from search_key where key = '*') / k.documents::numeric)::real
        -- What is in the title or a tag says more than what the summary mentions.
        * case when left(k.key, 1) = '#' then 1.5 when 'A' = any(term.weights) then 1.2 else 0.7 end as weight
      from own, unnest(own.head) as term
      join search_key k on k.key = term.lexeme and k.documents between 2 and 5000
      where term.weights && '{A,B}' and substr(k.key, 3, 1) in (':', '+') or left(k.key, 1) = '#'
      order by weight desc limit ${comparedKeys}
    ), candidate as materialized (
      select story_id, head, facets from search_document
      where keys @@ (select string_agg(quote_literal(key), ' | ')
          from (select key from compared order by weight desc limit ${seekingKeys}) as seeking)::tsquery
        and story_id <> ${storyId}
      order by published_at desc limit ${comparedStories}
    ), near as (
      select candidate.story_id, shared.weight
        + 0.5 * cardinality(array(select unnest(candidate.facets) intersect select unnest(own.facets))) as score
      from candidate, own, lateral (
        select sum(weight) as weight from compared
        where key = any(tsvector_to_array(candidate.head))) as shared
      where shared.weight is not null
      order by score desc, candidate.story_id limit ${kept}
    ), gone as (
      delete from story_related where story_id = ${storyId} and related_id not in (select story_id from near)
    )
    insert into story_related (story_id, related_id, score)
    select ${storyId}::uuid, story_id, score from near
    union all select story_id, ${storyId}::uuid, score from near
    on conflict (story_id, related_id) do update set score = excluded.score
  `.execute(db);
  await sql`
    delete from story_related as r using (
      select story_id, related_id, row_number() over (partition by story_id order by score desc, related_id) as place
      from story_related
      where story_id in (select related_id from story_related where story_id = ${storyId})
    ) as placed
    where r.story_id = placed.story_id and r.related_id = placed.related_id and placed.place > ${kept}
  `.execute(db);
}
