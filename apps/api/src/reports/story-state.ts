import type { DecisionReason } from "@tori/contract/reports";
import type { StoryState } from "@tori/contract/vocabulary";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { indexQueue } from "../search/index-queue.ts";
import { addStep } from "../stories/steps.ts";
import type { ReportedStory, ReportWrite } from "./open.ts";

type Before = { state: StoryState; reason: string | null };

/** Readers no longer have the story; how it was is kept with the decision. Hidden already, it stays so. */
export async function hide(write: ReportWrite, story: ReportedStory, words: string): Promise<Before | null> {
  if (story.state === "hidden") return null;
  await setState(write, story, { state: "hidden", reason: words.slice(0, longestReason) });
  await addStep(write, { storyId: story.id, kind: "hidden", note: words.slice(0, longestNote) });
  return { state: story.state, reason: story.stateReason };
}

/** The story is again as it was before it was hidden, unless another report hides it still. */
export async function bringBack(write: ReportWrite, story: ReportedStory, words: string): Promise<void> {
  if (story.state !== "hidden" || (await isHiddenByAnother(write.db, story.id))) return;
  await setState(write, story, await before(write.db, story.id));
  await addStep(write, { storyId: story.id, kind: "restored", note: words.slice(0, longestNote) });
}

// What a story's state and its steps have room for.
const longestReason = 500;
const longestNote = 2000;

async function setState(
  { db, jobs }: ReportWrite,
  { id }: ReportedStory,
  { state, reason }: Before,
): Promise<void> {
  await db
    .updateTable("story")
    .set({ state, state_reason: reason, updated_at: sql<Date>`now()` })
    .where("id", "=", id)
    .execute();
  await jobs.send(db, indexQueue, { storyId: id });
}

/** Asked when the decision that brings it back is written. */
async function isHiddenByAnother(db: DatabaseTransaction, storyId: string): Promise<boolean> {
  const { rows } = await sql<{ isHidden: boolean }>`
    select exists (
      select from story_report r cross join lateral (
        select decision from story_report_decision where report_id = r.id order by decided_at desc, id desc limit 1
      ) as standing
      where r.story_id = ${storyId} and standing.decision = 'hide') as "isHidden"
  `.execute(db);
  return rows[0]?.isHidden ?? false;
}

async function before(db: DatabaseTransaction, storyId: string): Promise<Before> {
  const { rows } = await sql<{ before: Before }>`
    select d.story_before as before
    from story_report_decision d join story_report r on r.id = d.report_id
    where r.story_id = ${storyId} and d.story_before is not null
    order by d.decided_at desc, d.id desc limit 1
  `.execute(db);
  return rows[0]?.before ?? { state: "published", reason: null };
}

type Deciding = {
  reportId: string;
  stage: "first" | "revision" | "appeal";
  decision: "hide" | "keep";
  reason: DecisionReason;
  words: string;
  before: Before | null;
};

/** Writes a decision down, and what the report is from now on. */
export async function noteDecision({ db, actor }: ReportWrite, deciding: Deciding): Promise<void> {
  const { reportId, stage, decision, reason, words, before } = deciding;
  await db
    .insertInto("story_report_decision")
    .values({
      id: uuid(),
      report_id: reportId,
      stage,
      decision,
      reason,
      words,
      decided_by: actor.personId,
      // Two within one millisecond would have no order.
      decided_at: sql<Date>`clock_timestamp()`,
      story_before: before && JSON.stringify(before),
    })
    .execute();
  await db
    .updateTable("story_report")
    .set({ state: stage === "appeal" ? "final" : "decided" })
    .where("id", "=", reportId)
    .execute();
}
