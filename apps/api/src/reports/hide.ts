import type { EndpointRequest } from "@tori/contract/endpoint";
import type { hideStory as HideContract, reinstateStory as ReinstateContract } from "@tori/contract/reports";
import { v7 as uuid } from "uuid";
import { Problem } from "../platform/problem.ts";
import { type ReportWrite, reportedStory, standingHides } from "./open.ts";
import { bringBack, hide, noteDecision } from "./story-state.ts";
import { tellBothSides } from "./tell.ts";

type Hiding = EndpointRequest<typeof HideContract>["body"];
type Reinstating = EndpointRequest<typeof ReinstateContract>["body"];

/** Hides a story that nobody has reported: a decision like any other, which its workplace may appeal. */
export async function hideStory(
  write: ReportWrite,
  slug: string,
  { reason, words }: Hiding,
): Promise<{ report: string }> {
  const { db, language, audit } = write;
  const story = await reportedStory(db, { slug });
  if (story.state === "hidden") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.reports.hidden });
  }
  const report = uuid();
  await db
    .insertInto("story_report")
    .values({
      id: report,
      story_id: story.id,
      version_id: story.versionId,
      by_moderator: true,
      kind: reason === "terms" ? "other" : reason,
      words: "",
      language,
      state: "decided",
    })
    .execute();
  const decision = { decision: "hide", reason, words } as const;
  const before = await hide(write, story, words);
  await noteDecision(write, { reportId: report, stage: "first", ...decision, before });
  await audit("story.hidden", { story: story.id, report }, { reason });
  await tellBothSides(write, { story, reports: [], stage: "first", decision });
  return { report };
}

/**
 * Brings a hidden story back, whoever hid it. What an appeal waits for is decided there.
 * @throws Problem `conflict` where it is not hidden, or an appeal waits
 */
export async function reinstateStory(
  write: ReportWrite,
  slug: string,
  { reason, words }: Reinstating,
): Promise<void> {
  const { db, audit } = write;
  const story = await reportedStory(db, { slug });
  const reports = await standingHides(db, story.id);
  if (story.state !== "hidden") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.reports.notHidden });
  }
  if (reports.some(({ state }) => state === "appealed")) {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.reports.appealWaits });
  }
  const decision = { decision: "keep", reason, words } as const;
  for (const { id } of reports) {
    await noteDecision(write, { reportId: id, stage: "revision", ...decision, before: null });
  }
  await bringBack(write, story, words);
  await audit("story.reinstated", { story: story.id }, { reason });
  await tellBothSides(write, { story, reports, stage: "revision", decision });
}
