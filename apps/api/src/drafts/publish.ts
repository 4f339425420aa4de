import type { EndpointResponse } from "@tori/contract/endpoint";
import type { DraftSections } from "@tori/contract/draft-sections";
import type { publishDraft as contract } from "@tori/contract/drafts";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { refuseIdentityCodes } from "../platform/personal-data.ts";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { indexQueue } from "../search/index-queue.ts";
import { tieToOrigin } from "./basis.ts";
import { completeSections } from "./complete.ts";
import { type FoundDraft, demandOpen, findDraft } from "./find-draft.ts";
import { mayPublish, mayRead } from "./policy.ts";
import { settleSlug } from "./slug.ts";
import { demandClaimable, takeOver } from "./take-over.ts";
import { tellModerators, tellOriginsWorkplace } from "./tell.ts";
import { addStep } from "../stories/steps.ts";
import { addVersion } from "./version.ts";

/**
 * Publishes a draft, or sends a new workplace's first story, and every claim, to the moderators. All of it is one
 * transaction: a story is out whole, to be found, or nothing has happened.
 * @throws Problem `invalid_input` that names every section that lacks something; `conflict` for a hidden story
 */
export async function publishDraft(
  write: Write & { publicUrl: string },
  id: string,
  changeNote: string,
): Promise<EndpointResponse<typeof contract>> {
  const { db, actor } = write;
  const draft = await findDraft(db, id, (draft) => mayRead(actor, draft), "story");
  if (!mayPublish(actor, draft)) throw new Problem("forbidden");
  demandOpen(draft);
  refuseHidden(draft);
  demandClaimable(draft);
  if (draft.workplaceId !== null && draft.workplaceState !== "active") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.workplaceWaits });
  }
  refuseIdentityCodes({ changeNote });
  const sections = await completeSections(db, draft);
  if (draft.isTrusted && !draft.isClaim) {
    const slug = await release(write, draft, sections, { acceptedBy: actor.personId, changeNote });
    return { state: "published", slug };
  }
  await sendIn(write, draft);
  await tellModerators(write, draft, sections.title ?? "");
  return { state: "waiting", slug: draft.storySlug };
}

async function sendIn(write: Write, { id, storyId, storyState, isClaim }: FoundDraft): Promise<void> {
  const { db, actor, audit } = write;
  await db
    .updateTable("draft")
    .set({ state: "waiting", updated_at: sql<Date>`now()`, sent_in_by: actor.personId })
    .where("id", "=", id)
    .execute();
  if (storyState === "draft")
    await db.updateTable("story").set({ state: "waiting" }).where("id", "=", storyId).execute();
  await addStep(write, { storyId, kind: "sent_in", claimId: isClaim ? id : null });
  await audit("draft.sent_in", { draft: id, story: storyId });
}

/** A moderator's hiding ends by a moderator's decision, not by a draft that was open. */
function refuseHidden({ storyState }: FoundDraft): void {
  if (storyState === "hidden") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.reports.publishHidden });
  }
}

type Acceptance = { acceptedBy: string; changeNote: string };

/**
 * Makes a draft the story's published version. With the first one it gets its address.
 * @returns the story's address
 */
export async function release(
  write: Write & { publicUrl: string },
  draft: FoundDraft,
  sections: DraftSections,
  acceptance: Acceptance,
): Promise<string> {
  const { db, jobs, audit } = write;
  const { storyId } = draft;
  refuseHidden(draft);
  const version = { id: uuid(), storyId, language: draft.language };
  const said = draft.isClaim ? await takeOver(write, draft, sections) : sections;
  await addVersion(db, version, said, acceptance);
  await tieToOrigin(db, draft, sections.basis);
  const slug = await settleSlug(db, draft, sections.title ?? "");
  await db
    .updateTable("story")
    .set({
      slug,
      state: "published",
      state_reason: null,
      published_version_id: version.id,
      published_at: sql<string>`coalesce(published_at, now())`,
      updated_at: sql<Date>`now()`,
      confirmed_at: sql<Date>`now()`,
    })
    .where("id", "=", storyId)
    .execute();
  await db.deleteFrom("draft").where("id", "=", draft.id).execute();
  await addStep(write, { storyId, kind: "published" });
  await jobs.send(db, indexQueue, { storyId });
  await tellOriginsWorkplace(write, draft, { slug, title: sections.title ?? "" });
  await audit("story.published", { story: storyId, version: version.id, draft: draft.id });
  return slug;
}
