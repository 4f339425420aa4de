import type { CuratedTag, LabelsByLanguage, listTaggedStories } from "@tori/contract/curation";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Language } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { etagOf } from "../platform/etag.ts";
import { Problem } from "../platform/problem.ts";

type Row = Omit<CuratedTag, "etag" | "labels" | "definition"> & {
  revision: number;
  definition: Partial<Record<Language, string>>;
  terms: [language: Language, kind: "preferred" | "alternative" | "hidden", label: string][] | null;
};

/** Every tag in every state. One statement. */
export async function vocabulary(db: Database): Promise<CuratedTag[]> {
  return (await tagRows(db, null)).map(toCuratedTag);
}

/** @throws Problem `not_found` */
export async function curatedTag(db: Database, id: string): Promise<CuratedTag> {
  const [row] = await tagRows(db, id);
  if (!row) throw new Problem("not_found");
  return toCuratedTag(row);
}

async function tagRows(db: Database, only: string | null): Promise<Row[]> {
  const { rows } = await sql<Row>`
    with term as (
      select tag_id, jsonb_agg(jsonb_build_array(language, kind, label) order by label collate "fi-x-icu") as terms,
        coalesce(min(label) filter (where kind = 'preferred' and language = 'fi'),
          min(label) filter (where kind = 'preferred')) as name
      from tag_label ${only === null ? sql`` : sql`where tag_id = ${only}`} group by tag_id
    ), carrying as (
      select vt.tag_id, s.id as story_id
      from story_version_tag vt join story s on s.published_version_id = vt.version_id and s.state = 'published'
      ${only === null ? sql`` : sql`where vt.tag_id = any(array(select id from tag where ${only} in (id, merged_into_id)))`}
    ), carried as (
      select tag_id, count(*)::int as stories from carrying group by tag_id
    ), joint as (
      -- A story may carry both of two that were merged: those alone are worth telling apart.
      select coalesce(g.merged_into_id, g.id) as tag_id, count(distinct story_id)::int as stories
      from tag g join carrying on carrying.tag_id = g.id
      where g.merged_into_id is not null or exists (select from tag where merged_into_id = g.id)
      group by 1
    )
    select g.id, g.slug, g.state, g.revision, g.definition, g.broader_id as broader, g.yso,
      g.merged_into_id as "mergedInto", g.state_reason as reason, g.created_at as "createdAt", term.terms,
      case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as "proposedBy",
      case when g.state = 'merged' then 0 else coalesce(joint.stories, carried.stories, 0) end as "storyCount"
    from tag g
    left join term on term.tag_id = g.id
    left join carried on carried.tag_id = g.id
    left join joint on joint.tag_id = g.id
    left join person p on p.id = g.proposed_by
    ${only === null ? sql`` : sql`where g.id = ${only}`}
    order by term.name collate "fi-x-icu", g.slug
  `.execute(db);
  return rows;
}

function toCuratedTag({ revision, definition, terms, ...row }: Row): CuratedTag {
  const { fi = "", sv = "", en = "" } = definition;
  return { ...row, etag: etagOf(revision), labels: toLabels(terms ?? []), definition: { fi, sv, en } };
}

function toLabels(terms: NonNullable<Row["terms"]>): LabelsByLanguage {
  const labels: LabelsByLanguage = { fi: unnamed(), sv: unnamed(), en: unnamed() };
  for (const [language, kind, label] of terms) {
    const own = labels[language];
    if (kind === "preferred") own.preferred = label;
    else own[kind === "hidden" ? "hidden" : "synonyms"].push(label);
  }
  return labels;
}

function unnamed(): LabelsByLanguage["fi"] {
  return { preferred: null, synonyms: [], hidden: [] };
}

type TaggedStories = EndpointResponse<typeof listTaggedStories>;

/** Readable stories that carry a tag, or one that was merged into it; one statement. */
export async function taggedStories(
  db: Database,
  tagId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
): Promise<TaggedStories> {
  const after = cursor === undefined ? null : decodeCursor(cursor);
  const { rows } = await sql<TaggedStories["items"][number]>`
    select s.id, s.slug, s.state, s.published_at as "publishedAt", t.language, t.title,
      array(select tag_id from story_version_tag where version_id = s.published_version_id order by position) as tags
    from story s
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where s.state in ('published', 'retired') and exists (
        select from story_version_tag vt join tag g on g.id = vt.tag_id
        where vt.version_id = s.published_version_id and (g.id = ${tagId} or g.merged_into_id = ${tagId}))
      ${after ? sql`and (s.published_at, s.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by s.published_at desc, s.id desc
    limit ${limit + 1}
  `.execute(db);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? encodeCursor({ at: last.publishedAt, id: last.id }) : null };
}
