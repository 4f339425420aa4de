import type { Decision } from "@tori/contract/reports";
import { Problem, fieldProblem } from "../platform/problem.ts";
import { openReport, openReports, type ReportWrite, reportedStory } from "./open.ts";
import { mayDecideAppeal } from "./policy.ts";
import { bringBack, hide, noteDecision } from "./story-state.ts";
import { tellBothSides } from "./tell.ts";

type Deciding = { id: string; others: readonly string[]; decision: Decision };

/**
 * Hides or keeps a reported story; other reports of it may be decided with the same words.
 * @throws Problem `conflict` where a colleague was quicker
 */
export async function decideReport(write: ReportWrite, { id, others, decision }: Deciding): Promise<void> {
  const { db, audit } = write;
  const reports = await openReports(db, [id, ...others]);
  const first = reports.find((report) => report.id === id);
  if (!first) throw new Problem("not_found");
  if (reports.some(({ storyId }) => storyId !== first.storyId)) {
    throw fieldProblem("others", ({ refusals }) => refusals.reports.otherStory);
  }
  if (reports.some(({ state }) => state !== "open")) {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.reports.decided });
  }
  const story = await reportedStory(db, { id: first.storyId });
  const before = decision.decision === "hide" ? await hide(write, story, decision.words) : null;
  for (const report of reports) {
    await noteDecision(write, { reportId: report.id, stage: "first", ...decision, before });
    await audit(
      `report.${past[decision.decision]}`,
      { report: report.id, story: story.id },
      { reason: decision.reason },
    );
  }
  await tellBothSides(write, { story, reports, stage: "first", decision });
}

const past = { hide: "hidden", keep: "kept" } as const;

/**
 * Decides an appeal, for good.
 * @throws Problem `conflict` where nobody has appealed, or where the actor has decided the report before
 */
export async function decideAppeal(write: ReportWrite, id: string, decision: Decision): Promise<void> {
  const { db, actor, audit } = write;
  const report = await openReport(db, id);
  if (report.state !== "appealed") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.reports.notAppealed });
  }
  if (!mayDecideAppeal(report, actor.personId)) {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.reports.ownDecision });
  }
  const story = await reportedStory(db, { id: report.storyId });
  const before = decision.decision === "hide" ? await hide(write, story, decision.words) : null;
  await noteDecision(write, { reportId: id, stage: "appeal", ...decision, before });
  if (decision.decision === "keep") await bringBack(write, story, decision.words);
  await audit(
    "report.appeal_decided",
    { report: id, story: story.id },
    {
      decision: decision.decision,
      reason: decision.reason,
    },
  );
  await tellBothSides(write, { story, reports: [report], stage: "appeal", decision });
}
