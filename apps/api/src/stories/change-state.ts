import type { StoryState } from "@tori/contract/vocabulary";
import { sql } from "kysely";
import { refuseIdentityCodes } from "../platform/personal-data.ts";
import { type Message, Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { indexQueue } from "../search/index-queue.ts";
import { mayDecide } from "./policy.ts";
import { addStep } from "./steps.ts";
import { storyToChange } from "./to-change.ts";

type Change = {
  kind: "retired" | "unpublished" | "restored";
  from: readonly StoryState[];
  to: StoryState;
  refusal: Message;
};

const retirement: Change = {
  kind: "retired",
  from: ["published"],
  to: "retired",
  refusal: ({ refusals }) => refusals.storyNotReadable,
};

const unpublishing: Change = {
  kind: "unpublished",
  from: ["published", "retired"],
  to: "unpublished",
  refusal: ({ refusals }) => refusals.storyNotReadable,
};

const restoration: Change = {
  kind: "restored",
  from: ["retired", "unpublished"],
  to: "published",
  refusal: ({ refusals }) => refusals.storyNotRestorable,
};

/** It is no longer done, or no longer true: readers still have it, with the reason. */
export async function retireStory(write: Write, slug: string, reason: string): Promise<void> {
  refuseIdentityCodes({ reason });
  await changeState(write, slug, retirement, reason);
}

/** Readers no longer have it; its address says that it is gone. */
export async function unpublishStory(write: Write, slug: string, reason: string): Promise<void> {
  await changeState(write, slug, unpublishing, reason);
}

/** What a moderator has hidden, only a moderator's decision brings back. */
export async function restoreStory(write: Write, slug: string): Promise<void> {
  await changeState(write, slug, restoration, null);
}

async function changeState(
  write: Write,
  slug: string,
  { kind, from, to, refusal }: Change,
  reason: string | null,
): Promise<void> {
  const { db, actor, jobs, audit } = write;
  const story = await storyToChange(db, slug);
  if (!mayDecide(actor, story)) throw new Problem("forbidden");
  if (!from.includes(story.state)) throw new Problem("conflict", { detail: refusal });
  await db
    .updateTable("story")
    .set({ state: to, state_reason: reason, updated_at: sql<Date>`now()` })
    .where("id", "=", story.id)
    .execute();
  await addStep(write, { storyId: story.id, kind, note: reason ?? "" });
  await jobs.send(db, indexQueue, { storyId: story.id });
  await audit(`story.${kind}`, { story: story.id });
}
