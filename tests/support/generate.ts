import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/**
 * Adds `count` published stories made of the parts of those that are there: each takes title, summary and sections
 * from different stories, so that words spread as in real ones. For benchmarks; the owner's role is not needed.
 */
export async function generateStories(db: Database, count: number): Promise<void> {
  await sql`
    create temporary table base on commit drop as
      select row_number() over (order by s.id) - 1 as i, s.organisation_id, v.*, t.language, t.title, t.summary, t.sections
      from story s
      join story_version v on v.id = s.published_version_id
      join story_version_text t on t.version_id = v.id and t.is_original
  `.execute(db);
  await sql`
    create temporary table made on commit drop as
      with size as (select count(*) as n from base)
      select g as number, uuidv7() as story_id, uuidv7() as version_id, base.id as source_version,
        base.organisation_id, base.language, other.title, third.summary, base.sections || other.sections as sections,
        base.status, base.started_year, base.ended_year, third.sectors, other.practices, base.sources,
        now() - make_interval(mins => g) as published_at
      from generate_series(1, ${count}::int) as g, size
      join base on true
      join base as other on true
      join base as third on true
      where base.i = g % size.n and other.i = (g / size.n + g * 7) % size.n and third.i = (g / size.n * 3 + g * 11) % size.n
  `.execute(db);
  await sql`
    insert into story (id, slug, publisher, organisation_id, state, published_version_id, published_at)
    select story_id, 'bench-' || number, 'editorial', organisation_id, 'published', version_id, published_at from made
  `.execute(db);
  await sql`
    insert into story_version (id, story_id, number, origin, origin_digest, status, started_year, ended_year, sectors, practices, sources)
    select version_id, story_id, 1, 'import', 'bench', status, started_year, ended_year, sectors, practices, sources from made
  `.execute(db);
  await sql`
    insert into story_version_text (version_id, language, is_original, title, summary, sections)
    select version_id, language, true, title, summary, sections from made
  `.execute(db);
  await sql`
    insert into story_version_tag (version_id, tag_id, position)
    select made.version_id, tag.tag_id, tag.position
    from made join story_version_tag tag on tag.version_id = made.source_version
  `.execute(db);
}
