import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { indexQueue } from "../search/index-queue.ts";
import { mayDecide } from "./policy.ts";
import { storyToChange } from "./to-change.ts";

/**
 * Notes that what a story tells still holds.
 * @throws Problem `conflict` for one that readers do not have, or that is no longer current
 */
export async function confirmStory(
  { db, actor, jobs, audit }: Write,
  slug: string,
): Promise<{ confirmedAt: string }> {
  const story = await storyToChange(db, slug);
  if (!mayDecide(actor, story)) throw new Problem("forbidden");
  if (story.state !== "published") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.storyNotReadable });
  }
  const { confirmed_at: confirmedAt } = await db
    .updateTable("story")
    .set({ confirmed_at: sql<Date>`now()` })
    .where("id", "=", story.id)
    .returning("confirmed_at")
    .executeTakeFirstOrThrow();
  await jobs.send(db, indexQueue, { storyId: story.id });
  await audit("story.confirmed", { story: story.id });
  return { confirmedAt: confirmedAt ?? "" };
}
