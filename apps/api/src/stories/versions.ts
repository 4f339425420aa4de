import type { EndpointResponse } from "@tori/contract/endpoint";
import type { RichText } from "@tori/contract/rich-text";
import type { StoryVersion, listStoryVersions } from "@tori/contract/stories";
import type { SectionKey } from "@tori/contract/vocabulary";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import type { Names } from "../places/names.ts";
import { Problem } from "../platform/problem.ts";
import { practiceLinks, sectionList } from "./parts.ts";
import { readable, storyIdAt } from "./readable.ts";

type Versions = EndpointResponse<typeof listStoryVersions>["items"];

/**
 * Versions that readers have had, the newest first.
 * @throws Problem as `storyBySlug` does
 */
export async function storyVersions(db: Database, slug: string): Promise<{ items: Versions }> {
  const storyId = await readableStory(db, slug);
  const { rows } = await sql<Versions[number]>`
    select v.number, v.created_at as at, t.title, v.change_note as "changeNote"
    from story_version v join story_version_text t on t.version_id = v.id and t.is_original
    where v.story_id = ${storyId} order by v.number desc
  `.execute(db);
  return { items: rows };
}

type Row = Omit<StoryVersion, "practices" | "sections" | "tags"> & {
  practices: string[];
  sections: Partial<Record<SectionKey, RichText>>;
  tags: StoryVersion["tags"] | null;
};

/** One version, to be compared with another. @throws Problem as `storyBySlug` does */
export async function storyVersion(
  { db, names }: { db: Database; names: Names },
  slug: string,
  number: number,
): Promise<StoryVersion> {
  const storyId = await readableStory(db, slug);
  const version = await findVersion({ db, names }, sql`v.story_id = ${storyId} and v.number = ${number}`);
  if (!version) throw new Problem("not_found");
  return version;
}

/** The version `v` that this is true of, whoever may read it. */
export async function findVersion(
  { db, names }: { db: Database; names: Names },
  isIt: RawBuilder<unknown>,
): Promise<StoryVersion | undefined> {
  const { rows } = await sql<Row>`
    select v.number, v.created_at as at, t.language, t.title, t.summary, t.sections, t.status_note as "statusNote",
      t.editorial_note as "editorialNote", v.sectors, v.practices, v.status, v.status_as_of as "statusAsOf",
      v.started_year as "startedYear", v.ended_year as "endedYear", v.effort, v.cost, v.duration, v.audience,
      v.results_known as "resultsKnown", v.indicators, v.links, v.sources, v.change_note as "changeNote",
      (select jsonb_agg(jsonb_build_object('slug', g.slug, 'name', (select jsonb_object_agg(l.language, l.label)
          from tag_label l where l.tag_id = g.id and l.kind = 'preferred')) order by vt.position)
        -- As its writers gave them: what moderators changed later is in the log.
        from unnest(coalesce(
          (select before_ids from story_tag_change where version_id = v.id order by id limit 1),
          array(select tag_id from story_version_tag where version_id = v.id order by position)
        )) with ordinality as vt (tag_id, position)
        join tag carried on carried.id = vt.tag_id
        join tag g on g.id = coalesce(carried.merged_into_id, carried.id) and g.state = 'active') as tags
    from story_version v join story_version_text t on t.version_id = v.id and t.is_original
    where ${isIt}
  `.execute(db);
  const row = rows[0];
  return (
    row && {
      ...row,
      tags: row.tags ?? [],
      practices: practiceLinks(row.practices, names),
      sections: sectionList(row.sections),
    }
  );
}

/** The id of a story that readers have at this address, or had it at. */
async function readableStory(db: Database, slug: string): Promise<string> {
  const { rows } = await sql<{ id: string; state: string }>`
    select id, state from story where id = ${storyIdAt(slug)}
  `.execute(db);
  return readable(rows[0]).id;
}
