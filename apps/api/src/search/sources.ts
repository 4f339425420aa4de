import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { DocumentSource } from "./document.ts";

/** What readers may see of these stories now; others are left out. */
export async function documentSources(db: Database, storyIds: readonly string[]): Promise<DocumentSource[]> {
  const { rows } = await sql<DocumentSource>`
    select s.id, v.number as version, s.state = 'retired' as retired, s.published_at, s.workplace_name, v.sectors, v.practices, v.status,
      v.effort, v.cost, v.started_year, o.slug as organisation_slug, o.region_code, o.wellbeing_county_id as county_id,
      -- Of what the editors have gathered, the sources tell until when it held.
      coalesce(s.confirmed_at, v.status_as_of, s.published_at) as confirmed_at,
      s.publisher = 'workplace' as ages,
      coalesce((select reused from story_reuse where story_id = s.id), 0) as reused,
      (select json_agg(json_build_object('language', t.language, 'title', t.title, 'summary', t.summary,
          'sections', t.sections) order by t.is_original desc, t.language)
        from story_version_text t where t.version_id = v.id) as texts,
      array(select tag_id from story_version_tag where version_id = v.id) as tag_ids,
      place.codes as municipality_codes, place.names as places,
      (select json_agg(name) from (
        select o.name union all select name from region where code = o.region_code
        union all select name from practice where slug = any(v.practices)) as named) as names
    from story s
    join story_version v on v.id = s.published_version_id
    join organisation o on o.id = s.organisation_id
    cross join lateral (
      -- A wellbeing services county's story is a story of each of its municipalities.
      select coalesce(array_agg(m.code), '{}') as codes, coalesce(json_agg(m.name), '[]') as names
      from municipality m
      where m.code = o.municipality_code
        or (o.type = 'wellbeing_services_county' and m.wellbeing_county_id = o.wellbeing_county_id)) as place
    where s.id = any(${[...storyIds]}::uuid[]) and s.state in ('published', 'retired')
  `.execute(db);
  return rows;
}

/** Ids of all stories that readers may see, in batches. */
export async function* readableStoryIds(db: Database, batchSize: number): AsyncGenerator<string[]> {
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      select id from story where state in ('published', 'retired') and id > ${after}::uuid
      order by id limit ${batchSize}
    `.execute(db);
    if (rows.length === 0) return;
    yield rows.map(({ id }) => id);
    after = rows.at(-1)?.id ?? after;
  }
}

export async function countReadableStories(db: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from story where state in ('published', 'retired')
  `.execute(db);
  return rows[0]?.count ?? 0;
}
