import type { Database } from "@tori/db/database";
import { sql } from "kysely";

const longest = 100;

/** A title as an address: its letters without their marks, words with hyphens between, cut at a word. */
export function slugOf(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("ß", "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (words.length <= longest) return words || "tarina";
  const cut = words.slice(0, longest + 1);
  return cut.slice(0, cut.lastIndexOf("-") > 20 ? cut.lastIndexOf("-") : longest);
}

type Addressed = { storyId: string; storySlug: string; publishedTitle: string | null };

/**
 * The address of a story whose title is now this. It changes only with the title's words, and then the old one leads to
 * the new one.
 */
export async function settleSlug(
  db: Database,
  { storyId, storySlug, publishedTitle }: Addressed,
  title: string,
): Promise<string> {
  if (publishedTitle !== null && slugOf(publishedTitle) === slugOf(title)) return storySlug;
  const slug = await freeSlug(db, storyId, title);
  if (slug === storySlug) return slug;
  // It may be one that the story had before.
  await db.deleteFrom("story_slug").where("slug", "=", slug).execute();
  if (publishedTitle !== null)
    await db.insertInto("story_slug").values({ slug: storySlug, story_id: storyId }).execute();
  return slug;
}

/**
 * The title's address, or with a number after it where another story has it, or once had. Until the transaction ends
 * nobody else gets one of the same words.
 */
async function freeSlug(db: Database, storyId: string, title: string): Promise<string> {
  const base = slugOf(title);
  await sql`select pg_advisory_xact_lock(hashtext(${base}))`.execute(db);
  const { rows } = await sql<{ slug: string }>`
    select slug from story where id <> ${storyId} and (slug = ${base} or slug like ${`${base}-%`})
    union all
    select slug from story_slug where story_id <> ${storyId} and (slug = ${base} or slug like ${`${base}-%`})
  `.execute(db);
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
