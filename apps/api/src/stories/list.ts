import type { Language } from "@tori/contract/language";
import type { StoryCard } from "@tori/contract/stories";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { Problem } from "../platform/problem.ts";
import { type CardRow, cardColumns, publishedStories, toCard } from "./cards.ts";

export type StoryFilter = {
  practice?: string | undefined;
  tag?: string | undefined;
  organisation?: string | undefined;
  workplace?: string | undefined;
  language?: Language | undefined;
};

export type StoryPage = { items: StoryCard[]; nextCursor: string | null };

type Paging = { cursor?: string | undefined; limit: number };

/** Published stories, the newest first; one statement, and one more where a tag, an organisation or a workplace is named. */
export async function listPublishedStories(
  db: Database,
  filter: StoryFilter,
  paging: Paging,
): Promise<StoryPage> {
  const conditions = [...filterConditions(filter, await resolveFilter(db, filter)), ...after(paging.cursor)];
  // State and limit as literals, so that the plan can use the partial indexes.
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from ${publishedStories}
    where s.state = 'published' ${sql.join(conditions, sql``)}
    order by s.published_at desc, s.id desc
    limit ${sql.lit(paging.limit + 1)}
  `.execute(db);
  const items = rows.map(toCard);
  const page = items.slice(0, paging.limit);
  const last = page.at(-1);
  const hasMore = items.length > paging.limit && last !== undefined;
  return { items: page, nextCursor: hasMore ? encodeCursor({ at: last.publishedAt, id: last.id }) : null };
}

/** Published stories that other organisations use or try, those that most do first; one statement. */
export async function reusedStories(db: Database, limit: number): Promise<StoryCard[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from story_reuse most join ${publishedStories} on s.id = most.story_id
    where most.reused > 0 and s.state = 'published'
    order by most.reused desc, most.story_id desc
    limit ${sql.lit(limit)}
  `.execute(db);
  return rows.map(toCard);
}

type Resolved = {
  tagIds?: string[] | undefined;
  organisationId?: string | undefined;
  workplaceId?: string | undefined;
};

function filterConditions(
  filter: StoryFilter,
  { tagIds, organisationId, workplaceId }: Resolved,
): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [];
  if (organisationId) conditions.push(sql` and s.organisation_id = ${organisationId}`);
  if (workplaceId) conditions.push(sql` and s.workplace_id = ${workplaceId}`);
  if (filter.language) conditions.push(sql` and t.language = ${filter.language}`);
  if (filter.practice) conditions.push(sql` and v.practices @> array[${filter.practice}]`);
  if (tagIds) {
    conditions.push(sql` and exists (
      select from story_version_tag carried where carried.version_id = v.id and carried.tag_id = any(${tagIds}::uuid[]))`);
  }
  return conditions;
}

function after(cursor: string | undefined): RawBuilder<unknown>[] {
  if (!cursor) return [];
  const { at, id } = decodeCursor(cursor);
  return [sql` and (s.published_at, s.id) < (${at}::timestamptz, ${id}::uuid)`];
}

/** Slugs of a filter as ids, in one statement; a tag stands for those that were merged into it, and a merged workplace for what it became. */
async function resolveFilter(db: Database, { tag, organisation, workplace }: StoryFilter): Promise<Resolved> {
  if (!tag && !organisation && !workplace) return {};
  const { rows } = await sql<{
    tag_ids: string[];
    organisation_id: string | null;
    workplace_id: string | null;
  }>`
    select
      array(select id from tag where coalesce(merged_into_id, id) =
        (select coalesce(merged_into_id, id) from tag where slug = ${tag ?? null})) as tag_ids,
      (select id from organisation where slug = ${organisation ?? null}) as organisation_id,
      (select w.id from workplace asked join workplace w on w.id = coalesce(asked.merged_into_id, asked.id)
        where asked.slug = ${workplace ?? null} and w.state = 'active') as workplace_id
  `.execute(db);
  const tagIds = tag ? (rows[0]?.tag_ids ?? []) : undefined;
  const organisationId = rows[0]?.organisation_id ?? undefined;
  const workplaceId = rows[0]?.workplace_id ?? undefined;
  if (tagIds?.length === 0 || (organisation && !organisationId) || (workplace && !workplaceId))
    throw new Problem("not_found");
  return { tagIds, organisationId, workplaceId };
}
