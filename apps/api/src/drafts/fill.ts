import type { DraftSections } from "@tori/contract/draft-sections";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import type { Write } from "../platform/writes.ts";
import { publishedSections } from "./published-sections.ts";

type Filled = { storyId: string; workplaceId: string | null };

/** Adds a draft that begins with what readers have of the story now. @returns its id */
export async function addFilledDraft(write: Write, { storyId, workplaceId }: Filled): Promise<string> {
  const { db, actor } = write;
  const { language, sections } = await publishedSections(db, storyId);
  const id = uuid();
  const draft = { id, story_id: storyId, workplace_id: workplaceId, language };
  await db
    .insertInto("draft")
    .values({
      ...draft,
      state: "open",
      created_by: actor.personId,
      based_on_version_id: sql<string | null>`(select based_on_version_id from story_relation
        where story_id = ${storyId} and based_on_version_id is not null limit 1)`,
    })
    .execute();
  await saveFirst(write, id, sections);
  return id;
}

/** Saves the sections that a new draft begins with. */
export async function saveFirst(
  { db, actor }: Write,
  draftId: string,
  sections: DraftSections,
): Promise<void> {
  const rows = Object.entries(sections).map(([key, value]) => ({
    draft_id: draftId,
    key,
    value: JSON.stringify(value),
    revision: 1,
    saved_by: actor.personId,
  }));
  await db.insertInto("draft_section").values(rows).execute();
}
