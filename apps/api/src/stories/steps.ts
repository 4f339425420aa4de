import { v7 as uuid } from "uuid";
import type { Write } from "../platform/writes.ts";

type Kind = "sent_in" | "commented" | "returned" | "published" | "retired" | "unpublished" | "restored";

/** Notes a step of a story, which its workplace and the moderators read. */
export async function addStep({ db, actor }: Write, storyId: string, kind: Kind, note = ""): Promise<void> {
  await db
    .insertInto("story_step")
    .values({ id: uuid(), story_id: storyId, person_id: actor.personId, kind, note: note || null })
    .execute();
}
