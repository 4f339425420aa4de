import type { EndpointRequest } from "@tori/contract/endpoint";
import type { reviewDraft as contract } from "@tori/contract/drafts";
import { sql } from "kysely";
import { Problem, fieldProblem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { addStep } from "../stories/steps.ts";
import { completeSections } from "./complete.ts";
import { type FoundDraft, findDraft } from "./find-draft.ts";
import { mayReview } from "./policy.ts";
import { release } from "./publish.ts";
import { tellWriters } from "./tell.ts";

type Review = EndpointRequest<typeof contract>["body"];
type ReviewWrite = Write & { publicUrl: string };

/**
 * A moderator's word on a new workplace's first story, or on a claim. With a yes it is out, and the workplace publishes
 * by itself from then on. Those who write it are told each step by mail.
 * @throws Problem `stale` where the story was returned and sent in anew since the moderator has read it
 */
export async function reviewDraft(
  write: ReviewWrite,
  id: string,
  { decision, note, seen }: Review,
): Promise<void> {
  const { db, actor } = write;
  const draft = await findDraft(db, id, (draft) => mayReview(actor, draft), "workplace");
  if (draft.updatedAt !== seen)
    throw new Problem("stale", { detail: ({ refusals }) => refusals.draftChanged });
  if (decision !== "publish" && note === "")
    throw fieldProblem("note", ({ refusals }) => refusals.noteMissing);
  const act = { publish: accept, return: giveBack, comment, decline }[decision];
  await act(write, draft, note);
  await tellWriters(write, draft, { decision, note });
}

async function accept(write: ReviewWrite, draft: FoundDraft): Promise<void> {
  const { db, actor } = write;
  const sections = await completeSections(db, draft);
  await release(write, draft, sections, { acceptedBy: draft.sentInBy ?? actor.personId, changeNote: "" });
  await db
    .updateTable("workplace")
    .set({ trusted_at: sql<Date>`coalesce(trusted_at, now())` })
    .where("id", "=", draft.workplaceId)
    .execute();
}

/** A claim that is none: its draft goes, the editors' story stays. */
async function decline(write: ReviewWrite, draft: FoundDraft, note: string): Promise<void> {
  if (!draft.isClaim) throw fieldProblem("decision", ({ refusals }) => refusals.claims.onlyClaims);
  await write.db.deleteFrom("draft").where("id", "=", draft.id).execute();
  await addStep(write, { storyId: draft.storyId, kind: "declined", note, claimId: draft.id });
  await write.audit("story.claim_declined", { draft: draft.id, story: draft.storyId });
}

async function giveBack(write: ReviewWrite, draft: FoundDraft, note: string): Promise<void> {
  const { db, audit } = write;
  const { id, storyId, storyState } = draft;
  await db.updateTable("draft").set({ state: "open" }).where("id", "=", id).execute();
  if (storyState === "waiting")
    await db.updateTable("story").set({ state: "draft" }).where("id", "=", storyId).execute();
  await addStep(write, { storyId, kind: "returned", note, claimId: draft.isClaim ? id : null });
  await audit("draft.returned", { draft: id });
}

async function comment(write: ReviewWrite, draft: FoundDraft, note: string): Promise<void> {
  const { id, storyId, isClaim } = draft;
  await addStep(write, { storyId, kind: "commented", note, claimId: isClaim ? id : null });
  await write.audit("draft.commented", { draft: id });
}
