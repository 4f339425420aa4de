import type { Database } from "@tori/db/database";
import type { Analyzer } from "@tori/language/analyzer";
import { sql } from "kysely";
import type { Names } from "../places/names.ts";
import { type Kept, keep } from "../platform/kept.ts";
import { type NameIndex, type NamedThing, indexNames } from "./match-names.ts";

// Within the minute in which what is taken away must be gone.
const keptFor = 30_000;

/** Tags and organisations with published stories, and all practices; one statement every half a minute at most. */
export function createNamedThings(db: Database, analyzer: Analyzer, names: Names): Kept<NameIndex> {
  const practices = [...names.practices].map(([slug, name]): NamedThing => ({
    kind: "practice",
    slug,
    name,
    synonyms: [],
  }));
  return keep(async () => indexNames(analyzer, [...(await loadNamed(db)), ...practices]), keptFor);
}

async function loadNamed(db: Database): Promise<NamedThing[]> {
  const { rows } = await sql<NamedThing>`
    select 'tag' as kind, g.slug,
      (select json_object_agg(language, label) from tag_label where tag_id = g.id and kind = 'preferred') as name,
      -- Names of what was merged into it are words for it, too.
      array(select label from tag_label l join tag own on own.id = l.tag_id
        where own.id = g.id and l.kind = 'alternative' or own.merged_into_id = g.id and l.kind <> 'hidden') as synonyms
    from tag g
    where g.state = 'active' and exists (
      select from tag carried
      join story_version_tag vt on vt.tag_id = carried.id
      join story s on s.published_version_id = vt.version_id and s.state = 'published'
      where coalesce(carried.merged_into_id, carried.id) = g.id)
    union all
    select 'organisation', o.slug, o.name::json, '{}'
    from organisation o
    where exists (select from story s where s.organisation_id = o.id and s.state = 'published')
  `.execute(db);
  return rows;
}
