import { sql } from "kysely";
import { fieldProblem } from "../platform/problem.ts";
import { indexQueue } from "../search/index-queue.ts";
import type { OpenWorkplace, WorkplaceWrite } from "./open.ts";

/**
 * Gives a workplace's stories and drafts to the one that it is merged into.
 * @throws Problem `invalid_input` where both are claiming the same story of the editors'
 */
export async function moveStories(
  write: WorkplaceWrite,
  from: OpenWorkplace,
  to: OpenWorkplace,
): Promise<void> {
  const { db } = write;
  const { rows: clashes } = await sql`
    select from draft mine join draft theirs on theirs.story_id = mine.story_id and theirs.workplace_id = ${to.id}
    where mine.workplace_id = ${from.id} limit 1
  `.execute(db);
  if (clashes.length > 0) throw fieldProblem("into", (texts) => texts.refusals.workplaces.mergeClaims);
  await db.updateTable("draft").set({ workplace_id: to.id }).where("workplace_id", "=", from.id).execute();
  await db.updateTable("story").set({ workplace_id: to.id }).where("workplace_id", "=", from.id).execute();
  await renameInStories(write, to.id, to.name);
}

/** Stories carry their workplace's name, and are found by it. */
export async function renameInStories(
  { db, jobs }: WorkplaceWrite,
  workplaceId: string,
  name: string,
): Promise<void> {
  await sql`select from story where workplace_id = ${workplaceId} order by id for no key update`.execute(db);
  const renamed = await db
    .updateTable("story")
    .set({ workplace_name: name })
    .where("workplace_id", "=", workplaceId)
    .where("workplace_name", "is distinct from", name)
    .returning("id")
    .execute();
  for (const { id } of renamed) await jobs.send(db, indexQueue, { storyId: id });
}
