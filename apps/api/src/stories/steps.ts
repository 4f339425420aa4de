import { v7 as uuid } from "uuid";
import type { Write } from "../platform/writes.ts";

type Step = {
  storyId: string;
  kind:
    | "sent_in"
    | "commented"
    | "returned"
    | "published"
    | "retired"
    | "unpublished"
    | "restored"
    | "hidden"
    | "claimed"
    | "declined";
  note?: string;
  /** The draft of a claim, whose workplace alone reads the step with the moderators. */
  claimId?: string | null;
};

/** Notes a step of a story, which its workplace and the moderators read. */
export async function addStep(
  { db, actor }: Write,
  { storyId, kind, note = "", claimId = null }: Step,
): Promise<void> {
  await db
    .insertInto("story_step")
    .values({
      id: uuid(),
      story_id: storyId,
      person_id: actor.personId,
      kind,
      note: note || null,
      claim_id: claimId,
    })
    .execute();
}
