import type { DraftTag } from "@tori/contract/draft-sections";
import type { Language } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { v7 as uuid } from "uuid";
import { slugOf } from "./slug.ts";

/**
 * The tags that a draft names, each once, in its order: those of the vocabulary that still are there, and a proposed
 * word as the tag that has it already, else as a new one that waits for the moderators.
 */
export async function tagIdsOf(
  db: Database,
  tags: readonly DraftTag[],
  language: Language,
): Promise<string[]> {
  const ids: string[] = [];
  for (const tag of tags) {
    const id = "id" in tag ? await survivor(db, tag.id) : await proposed(db, tag.proposed, language);
    if (id !== undefined) ids.push(id);
  }
  return [...new Set(ids)];
}

async function survivor(db: Database, id: string): Promise<string | undefined> {
  const tag = await db
    .selectFrom("tag")
    .select(["id", "merged_into_id"])
    .where("id", "=", id)
    .executeTakeFirst();
  return tag?.merged_into_id ?? tag?.id;
}

async function proposed(db: Database, word: string, language: Language): Promise<string | undefined> {
  const label = word.replace(/\s+/g, " ").trim();
  if (label === "") return undefined;
  const known = await db
    .selectFrom("tag_label")
    .select("tag_id")
    .where("language", "=", language)
    .where((is) => is(is.fn<string>("lower", ["label"]), "=", label.toLowerCase()))
    .executeTakeFirst();
  if (known) return survivor(db, known.tag_id);
  const id = uuid();
  // The id makes the address free; the moderators give it its own.
  const slug = `${slugOf(label).slice(0, 80)}-${id.slice(-8)}`;
  await db.insertInto("tag").values({ id, slug, state: "proposed" }).execute();
  await db.insertInto("tag_label").values({ tag_id: id, language, kind: "preferred", label }).execute();
  return id;
}
