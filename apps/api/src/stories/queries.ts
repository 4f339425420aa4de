import type { RichText } from "@tori/contract/rich-text";
import type { Story, StoryCard } from "@tori/contract/stories";
import type { SectionKey } from "@tori/contract/vocabulary";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";
import type { Names } from "../places/names.ts";
import { type CardRow, cardColumns, publishedStories, toCard } from "./cards.ts";
import { readable } from "./readable.ts";
import { type WholeRow, toWholeStory, wholeColumns, wholeStories } from "./whole-story.ts";

const relatedCount = 4;

/**
 * A story whole, in two statements side by side; an address that it had before answers with the story, too.
 * @throws Problem `not_found` for one that readers never saw, `gone` for one that was taken away
 */
export async function storyBySlug(db: Database, names: Names, slug: string): Promise<Story> {
  const [found, related] = await Promise.all([storyRow(db, slug), relatedStories(db, slug)]);
  if (!found) return storyBySlug(db, names, await slugAfter(db, slug));
  return { ...toWholeStory(readable(found), names), related };
}

/** Where a story is that once had this address. */
async function slugAfter(db: Database, slug: string): Promise<string> {
  const { rows } = await sql<{ slug: string }>`
    select s.slug from story_slug old join story s on s.id = old.story_id where old.slug = ${slug}
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0].slug;
}

async function storyRow(db: Database, slug: string): Promise<WholeRow | undefined> {
  const { rows } = await sql<WholeRow>`
    select ${wholeColumns} from ${wholeStories}
    where s.slug = ${slug}
  `.execute(db);
  return rows[0];
}

/** The nearest published stories, computed when either was published. */
async function relatedStories(db: Database, slug: string): Promise<StoryCard[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from story asked
    join story_related r on r.story_id = asked.id
    join ${publishedStories} on s.id = r.related_id
    where asked.slug = ${slug} and s.state = 'published'
    order by r.score desc, s.id
    limit ${sql.lit(relatedCount)}
  `.execute(db);
  return rows.map(toCard);
}

/** A story's card, and its sections where they were asked for. */
type StoryHit = { card: StoryCard; sections: Partial<Record<SectionKey, RichText>> };

/** Readable stories in the order of the ids that were given; ids of others are left out. One statement. */
export async function storyHitsByIds(
  db: Database,
  ids: readonly string[],
  withSections: boolean,
): Promise<StoryHit[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<CardRow & Pick<WholeRow, "sections">>`
    select ${cardColumns}, ${withSections ? sql`t.sections` : sql`'{}'::json as sections`} from ${publishedStories}
    where s.id = any(${ids}::uuid[]) and s.state in ('published', 'retired')
  `.execute(db);
  const hits = new Map(rows.map((row) => [row.id, { card: toCard(row), sections: row.sections }]));
  return ids.flatMap((id) => hits.get(id) ?? []);
}
