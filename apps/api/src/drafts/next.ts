import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { mayWriteNext } from "../stories/policy.ts";
import { storyToChange } from "../stories/to-change.ts";
import { addFilledDraft } from "./fill.ts";

/**
 * The draft of a story's next version: the one that is there, or a new one, filled from what readers have now, who keep
 * that until the next one is published.
 * @throws Problem `conflict` for a hidden story, and while a claim of it waits for the moderators
 */
export async function createNextDraft(write: Write, slug: string): Promise<{ id: string }> {
  const { db, actor, audit } = write;
  const story = await storyToChange(db, slug);
  if (!mayWriteNext(actor, story)) throw new Problem("forbidden");
  if (story.state === "hidden") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.storyNotReadable });
  }
  // The story is locked: two who open it at once get one draft.
  const drafts = await db
    .selectFrom("draft")
    .select(["id", "workplace_id", "state"])
    .where("story_id", "=", story.id)
    .execute();
  const there = drafts.find((draft) => draft.workplace_id === story.workplaceId);
  if (!there && drafts.some(({ state }) => state === "waiting")) {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.claims.waits });
  }
  const { id: storyId, workplaceId } = story;
  const id = there?.id ?? (await addFilledDraft(write, { storyId, workplaceId }));
  await audit(there ? "draft.opened" : "draft.created", { draft: id, story: storyId });
  return { id };
}
