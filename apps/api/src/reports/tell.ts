import type { Decision, ToldDecision } from "@tori/contract/reports";
import { tellEach } from "../platform/mail/tell.ts";
import { editorsOf } from "../workplaces/tell.ts";
import type { OpenReport, ReportedStory, ReportWrite } from "./open.ts";

type Decided = {
  story: ReportedStory;
  reports: readonly OpenReport[];
  stage: ToldDecision["stage"];
  decision: Decision;
};

/** Tells a decision with its reasons to those who reported the story and to its workplace's editors. */
export async function tellBothSides(
  write: ReportWrite,
  { story, reports, stage, decision }: Decided,
): Promise<void> {
  const told = { title: story.title, stage, ...decision };
  const reporters = reports.flatMap(({ email, language }) => (email === null ? [] : [{ email, language }]));
  await tellEach(write, reporters, ({ reports }) => ({
    says: reports.reporterTold(told),
    path: (path) => path.reportStatus,
  }));
  // The editors' own stories are the moderators', who have just decided.
  if (story.workplaceId === null) return;
  await tellEach(write, await editorsOf(write, story.workplaceId), ({ reports }) => ({
    says: reports.workplaceTold(told),
    path: (path) => path.desk,
  }));
}
