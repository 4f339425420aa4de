import type { Compared, SavedStory } from "@tori/contract/comparison";
import type { SizeBand } from "@tori/contract/vocabulary";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { Names } from "../places/names.ts";
import { type CardRow, cardColumns, publishedStories, toCard } from "../stories/cards.ts";
import { type WholeRow, toWholeStory, wholeColumns, wholeStories } from "../stories/whole-story.ts";

type Row = WholeRow & {
  size_band: SizeBand | null;
  /** Those of the addresses asked for that the story had before. */
  earlier: string[];
};

/** Stories side by side, in the order of the addresses, each once; one statement. */
export async function comparedStories(
  db: Database,
  names: Names,
  slugs: readonly string[],
): Promise<Compared[]> {
  const asked = [...new Set(slugs)];
  if (asked.length === 0) return [];
  const { rows } = await sql<Row>`
    select ${wholeColumns}, w.size_band,
      array(select slug from story_slug where story_id = s.id and slug = any(${asked})) as earlier
    from ${wholeStories} left join workplace w on w.id = s.workplace_id
    where s.id in (select id from story where slug = any(${asked})
      union all select story_id from story_slug where slug = any(${asked}))
  `.execute(db);
  return asked.map((slug) => {
    const row = rows.find((each) => each.slug === slug) ?? rows.find(({ earlier }) => earlier.includes(slug));
    const isReadable = row?.state === "published" || row?.state === "retired";
    const story = isReadable ? { ...toWholeStory(row, names), sizeBand: row.size_band } : null;
    return { slug, isGone: row?.state === "hidden" || row?.state === "unpublished", story };
  });
}

/** A person's own list, the last saved first; of a story that readers no longer have, its address alone. */
export async function savedStories(db: Database, personId: string): Promise<{ items: SavedStory[] }> {
  const { rows } = await sql<CardRow & { saved_at: string }>`
    select ${cardColumns}, saved.saved_at
    from saved_story saved join ${publishedStories} on s.id = saved.story_id
    where saved.person_id = ${personId}
    order by saved.saved_at desc, s.id
  `.execute(db);
  const items = rows.map((row) => {
    const isReadable = row.state === "published" || row.state === "retired";
    return { slug: row.slug, savedAt: row.saved_at, story: isReadable ? toCard(row) : null };
  });
  return { items };
}
