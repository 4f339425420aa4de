import { v7 as uuid } from "uuid";
import type { Write } from "../platform/writes.ts";
import { publishedSections } from "./published-sections.ts";

type Filled = { storyId: string; workplaceId: string | null };

/** Adds a draft that begins with what readers have of the story now. @returns its id */
export async function addFilledDraft(
  { db, actor }: Write,
  { storyId, workplaceId }: Filled,
): Promise<string> {
  const { language, sections } = await publishedSections(db, storyId);
  const id = uuid();
  const draft = { id, story_id: storyId, workplace_id: workplaceId, language };
  await db
    .insertInto("draft")
    .values({ ...draft, state: "open", created_by: actor.personId })
    .execute();
  const rows = Object.entries(sections).map(([key, value]) => ({
    draft_id: id,
    key,
    value: JSON.stringify(value),
    revision: 1,
    saved_by: actor.personId,
  }));
  await db.insertInto("draft_section").values(rows).execute();
  return id;
}
