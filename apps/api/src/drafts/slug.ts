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

/**
 * The title's address, or with a number after it where another story has it. Until the transaction ends nobody else
 * gets one of the same words.
 */
export async function freeSlug(db: Database, title: string): Promise<string> {
  const base = slugOf(title);
  await sql`select pg_advisory_xact_lock(hashtext(${base}))`.execute(db);
  const { rows } = await sql<{ slug: string }>`
    select slug from story where slug = ${base} or slug like ${`${base}-%`}
  `.execute(db);
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
