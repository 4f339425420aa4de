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
      where s.slug not like 'bench-%'
  `.execute(db);
  await sql`
    create temporary table made on commit drop as
      with size as (select (select count(*) from base) as n, (select count(*) from story where slug like 'bench-%') as made),
      pick as (
        select g as number, g % n as first, (g / n + g * 7) % n as second, (g / n * 3 + g * 11) % n as third
        from size, generate_series(made + 1, made + ${count}::int) as g
      )
      select pick.number, uuidv7() as story_id, uuidv7() as version_id, base.id as source_version,
        base.organisation_id, base.language, other.title, third.summary, base.sections || other.sections as sections,
        base.status, base.started_year, base.ended_year, third.sectors, other.practices, base.sources,
        now() - make_interval(mins => pick.number::int) as published_at
      from pick
      join base on base.i = pick.first
      join base as other on other.i = pick.second
      join base as third on third.i = pick.third
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
