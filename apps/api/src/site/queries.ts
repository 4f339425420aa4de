import type { Language } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";

export type Statistics = { stories: number; organisations: number; reusedStories: number };

export async function siteStatistics(db: Database): Promise<Statistics> {
  const { rows } = await sql<Statistics>`
    select count(*)::int as stories, count(distinct s.organisation_id)::int as organisations,
      count(*) filter (where r.reused > 0)::int as "reusedStories"
    from story s left join story_reuse r on r.story_id = s.id where s.state = 'published'
  `.execute(db);
  return rows[0] ?? { stories: 0, organisations: 0, reusedStories: 0 };
}

/** `updatedAt`: when the story was last published, or how others use it last changed. */
export type StoryAddress = { slug: string; language: Language; updatedAt: string };

/** Addresses of published stories, in the order of their ids, a numbered page (from 1) at a time. */
export async function storyAddresses(db: Database, page: number, pageSize: number): Promise<StoryAddress[]> {
  const { rows } = await sql<StoryAddress>`
    select s.slug, t.language, greatest(s.updated_at, r.changed_at) as "updatedAt"
    from story s
    left join story_reuse r on r.story_id = s.id
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where s.state = 'published'
    order by s.id
    limit ${pageSize} offset ${(page - 1) * pageSize}
  `.execute(db);
  return rows;
}

export type PageSlugs = { organisations: string[]; tags: string[]; practices: string[] };

/** Slugs of the organisations and tags that have published stories, and of all practice categories. */
export async function pageSlugs(db: Database): Promise<PageSlugs> {
  const { rows } = await sql<PageSlugs>`
    select
      array(select o.slug::text from organisation o where exists (
        select from story s where s.organisation_id = o.id and s.state = 'published') order by o.slug) as organisations,
      array(select distinct g.slug::text from tag g
        join tag carried on coalesce(carried.merged_into_id, carried.id) = g.id
        join story_version_tag vt on vt.tag_id = carried.id
        join story s on s.published_version_id = vt.version_id and s.state = 'published'
        where g.state = 'active' order by 1) as tags,
      array(select slug::text from practice order by position) as practices
  `.execute(db);
  return rows[0] ?? { organisations: [], tags: [], practices: [] };
}
