import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/**
 * Adds `count` tags with labels and synonyms in three languages, and gives every story that `generateStories` has made
 * five of them, some far more often than others. For benchmarks.
 */
export async function generateTags(db: Database, count: number): Promise<void> {
  // Two words of the starter's labels make one of a new tag, so that they are analysed as real ones are.
  await sql`
    create temporary table word on commit drop as
      select language, label, row_number() over (partition by language order by label) - 1 as i,
        count(*) over (partition by language) as n
      from tag_label where kind <> 'hidden' and label !~ '\\s' and label ~ '^[[:alpha:]]{3,}$'
  `.execute(db);
  await sql`
    create temporary table made_tag on commit drop as
      select g as number, uuidv7() as id from generate_series(1, ${count}::int) as g
  `.execute(db);
  await sql`
    insert into tag (id, slug, state) select id, 'bench-tag-' || number, 'active' from made_tag
  `.execute(db);
  await sql`
    insert into tag_label (tag_id, language, kind, label)
    select made_tag.id, one.language, case when place = 0 then 'preferred' else 'alternative' end,
      one.label || other.label || ' ' || number
    from made_tag cross join generate_series(0, 2) as place
    join word as one on one.i = (number * 7 + place * 13) % one.n
    join word as other on other.language = one.language and other.i = (number * 3 + place * 29) % one.n
    on conflict do nothing
  `.execute(db);
  await sql`
    delete from story_version_tag where version_id in (
      select published_version_id from story where slug like 'bench-%')
  `.execute(db);
  await sql`
    insert into story_version_tag (version_id, tag_id, position)
    select s.published_version_id, made_tag.id, row_number() over (partition by s.id) - 1
    from story s
    cross join lateral (
      select distinct 1 + floor(${count} * power(random(), 3))::int as number
      from generate_series(1, 5) where s.id is not null) as picked
    join made_tag on made_tag.number = picked.number
    where s.slug like 'bench-%'
  `.execute(db);
}
