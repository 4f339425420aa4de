import { mostSaved } from "@tori/contract/comparison";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { readable, storyIdAt } from "../stories/readable.ts";

// What one reads is nobody else's matter: neither of these leaves an audit entry.

/**
 * Puts a story on the actor's list.
 * @throws Problem `not_found` or `gone` for a story that cannot be read, `conflict` for a full list
 */
export async function saveStory({ db, actor, leaveUnaudited }: Write, slug: string): Promise<void> {
  leaveUnaudited();
  const { rows } = await sql<{ id: string; state: string }>`
    select id, state from story where id = ${storyIdAt(slug)}
  `.execute(db);
  const story = readable(rows[0]);
  // Two at once must not both take the last place.
  await sql`select from person where id = ${actor.personId} for no key update`.execute(db);
  const { rows: saved } = await sql<{ story_id: string }>`
    select story_id from saved_story where person_id = ${actor.personId}
  `.execute(db);
  if (saved.some(({ story_id }) => story_id === story.id)) return;
  if (saved.length >= mostSaved) {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.savedListFull });
  }
  await db.insertInto("saved_story").values({ person_id: actor.personId, story_id: story.id }).execute();
}

/** Takes a story off the actor's list; one that is not there is off it already. */
export async function removeSavedStory({ db, actor, leaveUnaudited }: Write, slug: string): Promise<void> {
  leaveUnaudited();
  await db
    .deleteFrom("saved_story")
    .where("person_id", "=", actor.personId)
    .where("story_id", "=", storyIdAt(slug))
    .execute();
}
