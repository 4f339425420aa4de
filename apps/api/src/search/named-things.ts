import type { Database } from "@tori/db/database";
import type { Analyzer } from "@tori/language/analyzer";
import { sql } from "kysely";
import type { Names } from "../places/names.ts";
import { type Kept, keep } from "../platform/kept.ts";
import { type NameIndex, type NamedThing, indexNames } from "./match-names.ts";

// Within the minute in which what is taken away must be gone.
const keptFor = 30_000;

/** Tags and organisations with published stories, active workplaces, and all practices; one statement every half a minute at most. */
export function createNamedThings(db: Database, analyzer: Analyzer, names: Names): Kept<NameIndex> {
  const practices = [...names.practices].map(([slug, name]): NamedThing => ({
    kind: "practice",
    slug,
    name,
    synonyms: [],
    organisation: null,
  }));
  let before = new Map<string, NameIndex[number]>();
  return keep(async () => {
    const things = [...(await loadNamed(db)), ...practices];
    // Names seldom change, and indexing thousands of them would keep searches waiting.
    const index = things.flatMap(
      (thing) => before.get(JSON.stringify(thing)) ?? indexNames(analyzer, [thing]),
    );
    before = new Map(index.map((entry) => [JSON.stringify(entry.thing), entry]));
    return index;
  }, keptFor);
}

async function loadNamed(db: Database): Promise<NamedThing[]> {
  const { rows } = await sql<NamedThing>`
    select 'tag' as kind, g.slug,
      (select json_object_agg(language, label) from tag_label where tag_id = g.id and kind = 'preferred') as name,
      -- Names of what was merged into it are words for it, too.
      array(select label from tag_label l join tag own on own.id = l.tag_id
        where own.id = g.id and l.kind = 'alternative' or own.merged_into_id = g.id and l.kind <> 'hidden') as synonyms,
      null::json as organisation
    from tag g
    where g.state = 'active' and exists (
      select from tag carried
      join story_version_tag vt on vt.tag_id = carried.id
      join story s on s.published_version_id = vt.version_id and s.state = 'published'
      where coalesce(carried.merged_into_id, carried.id) = g.id)
    union all
    select 'organisation', o.slug, o.name::json, '{}', null
    from organisation o
    where exists (select from story s where s.organisation_id = o.id and s.state = 'published')
    union all
    select 'workplace', w.slug, json_build_object('fi', w.name, 'sv', w.name), '{}', o.name::json
    from workplace w join organisation o on o.id = w.organisation_id
    where w.state = 'active'
  `.execute(db);
  return rows;
}
