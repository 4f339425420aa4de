import type { Language } from "@tori/contract/language";
import type { StoryCard } from "@tori/contract/stories";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";
import { cardColumns, publishedStories, toCard } from "./cards.ts";
import { decodeCursor, encodeCursor } from "./cursor.ts";

export type StoryFilter = {
  practice?: string | undefined;
  tag?: string | undefined;
  organisation?: string | undefined;
  language?: Language | undefined;
};

export type StoryPage = { items: StoryCard[]; nextCursor: string | null };

type Paging = { cursor?: string | undefined; limit: number };

/** Published stories, the newest first; one statement, and one more where a tag or an organisation is named. */
export async function listPublishedStories(
  db: Database,
  filter: StoryFilter,
  paging: Paging,
): Promise<StoryPage> {
  const { tagIds, organisationId } = await resolveFilter(db, filter);
  let query = publishedStories(db)
    .select(cardColumns)
    // Literals, so that the plan can use the partial indexes.
    .where("s.state", "=", sql.lit("published"))
    .orderBy("s.published_at", "desc")
    .orderBy("s.id", "desc")
    .limit(sql.lit(paging.limit + 1));
  if (organisationId) query = query.where("s.organisation_id", "=", organisationId);
  if (filter.language) query = query.where("t.language", "=", filter.language);
  if (filter.practice) query = query.where(sql<boolean>`v.practices @> array[${filter.practice}]`);
  if (tagIds) {
    query = query.where((where) =>
      where.exists(
        where
          .selectFrom("story_version_tag as carried")
          .whereRef("carried.version_id", "=", "v.id")
          .where(sql<boolean>`carried.tag_id = any(${tagIds}::uuid[])`),
      ),
    );
  }
  if (paging.cursor) {
    const { publishedAt, id } = decodeCursor(paging.cursor);
    query = query.where(sql<boolean>`(s.published_at, s.id) < (${publishedAt}, ${id})`);
  }
  const items = (await query.execute()).map(toCard);
  const page = items.slice(0, paging.limit);
  const last = page.at(-1);
  return { items: page, nextCursor: items.length > paging.limit && last ? encodeCursor(last) : null };
}

/** Slugs of a filter as ids, in one statement; a tag stands for those that were merged into it, too. */
async function resolveFilter(db: Database, { tag, organisation }: StoryFilter) {
  if (!tag && !organisation) return {};
  const { rows } = await sql<{ tag_ids: string[]; organisation_id: string | null }>`
    select
      array(select id from tag where coalesce(merged_into_id, id) =
        (select coalesce(merged_into_id, id) from tag where slug = ${tag ?? null})) as tag_ids,
      (select id from organisation where slug = ${organisation ?? null}) as organisation_id
  `.execute(db);
  const tagIds = tag ? (rows[0]?.tag_ids ?? []) : undefined;
  const organisationId = rows[0]?.organisation_id ?? undefined;
  if (tagIds?.length === 0 || (organisation && !organisationId)) throw new Problem("not_found");
  return { tagIds, organisationId };
}
