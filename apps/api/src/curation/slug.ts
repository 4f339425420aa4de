import type { TagFacts } from "@tori/contract/curation";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { slugOf } from "../drafts/slug.ts";

/** The address that a tag gets with its first name; with a number after it where another tag has it. */
export async function freeTagSlug(
  db: DatabaseTransaction,
  { labels }: Pick<TagFacts, "labels">,
  tagId: string,
): Promise<string> {
  const { fi, sv, en } = labels;
  const base = slugOf(fi.preferred ?? sv.preferred ?? en.preferred ?? "");
  const { rows } = await sql<{ slug: string }>`
    select slug from tag where id <> ${tagId} and (slug = ${base} or slug like ${`${base}-%`})
  `.execute(db);
  const taken = new Set(rows.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}
