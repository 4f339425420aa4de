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
  const { tagId, organisationId } = await resolveFilter(db, filter);
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
  if (tagId) {
    query = query
      .innerJoin("story_version_tag as st", "st.version_id", "v.id")
      .where("st.tag_id", "=", tagId);
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

/** Slugs of a filter as ids, in one statement: filtering through slugs in the list itself is slow. */
async function resolveFilter(db: Database, { tag, organisation }: StoryFilter) {
  if (!tag && !organisation) return {};
  const { rows } = await sql<{ tag_id: string | null; organisation_id: string | null }>`
    select
      (select coalesce(merged_into_id, id) from tag where slug = ${tag ?? null}) as tag_id,
      (select id from organisation where slug = ${organisation ?? null}) as organisation_id
  `.execute(db);
  const tagId = rows[0]?.tag_id ?? undefined;
  const organisationId = rows[0]?.organisation_id ?? undefined;
  if ((tag && !tagId) || (organisation && !organisationId)) throw new Problem("not_found");
  return { tagId, organisationId };
}
