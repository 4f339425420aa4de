import { sql } from "kysely";
import { mayTry } from "../people/attempts.ts";
import { tellEach } from "../platform/mail/tell.ts";
import { Problem } from "../platform/problem.ts";
import { mayDecide } from "../stories/policy.ts";
import { moderatorsOf } from "../workplaces/tell.ts";
import { type OpenReport, openReport, openReportByDigest, type ReportWrite, reportedStory } from "./open.ts";
import { mayAppeal, type Side } from "./policy.ts";
import { receiptDigest } from "./receipt.ts";

/**
 * The reporter asks another moderator to look again.
 * @throws Problem `not_found` for an unknown receipt; `conflict` where there is nothing to appeal
 */
export async function appealByReceipt(
  write: ReportWrite<null>,
  { receipt, words }: { receipt: string; words: string },
): Promise<void> {
  if (!(await mayTry(write.db, "reportsFromNetwork", write.network))) throw new Problem("too_many_requests");
  const report = await openReportByDigest(write.db, receiptDigest(receipt));
  await appeal(write, report, { side: "reporter", words, personId: null });
}

/**
 * An editor of the story's workplace does.
 * @throws Problem `not_found` for a report of another's story; `conflict` where there is nothing to appeal
 */
export async function appealAsWorkplace(
  write: ReportWrite,
  { id, words }: { id: string; words: string },
): Promise<void> {
  const report = await openReport(write.db, id);
  const story = await reportedStory(write.db, { id: report.storyId });
  if (!mayDecide(write.actor, story)) throw new Problem("not_found");
  await appeal(write, report, { side: "workplace", words, personId: write.actor.personId });
}

type Appeal = { side: Side; words: string; personId: string | null };

async function appeal(
  write: ReportWrite | ReportWrite<null>,
  report: OpenReport,
  { side, words, personId }: Appeal,
): Promise<void> {
  const { db, audit } = write;
  if (!mayAppeal(report, side, new Date())) {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.reports.noAppeal });
  }
  await db
    .insertInto("story_report_appeal")
    .values({ report_id: report.id, side, words, person_id: personId })
    .execute();
  await db.updateTable("story_report").set({ state: "appealed" }).where("id", "=", report.id).execute();
  await audit("report.appealed", { report: report.id, story: report.storyId }, { side });
  const { title } = await reportedStory(db, { id: report.storyId });
  const others = await otherModerators(write, report);
  await tellEach(write, others, ({ reports }) => ({
    says: reports.appealed(title),
    path: (path) => path.report(report.id),
  }));
}

/** Those who may decide the appeal; all where it was only one, who is to find another. */
async function otherModerators(write: ReportWrite | ReportWrite<null>, { standing }: OpenReport) {
  const decider = await sql<{ email: string }>`select email from person where id = ${standing?.by ?? null}`
    .execute(write.db)
    .then(({ rows }) => rows[0]?.email);
  const all = await moderatorsOf(write);
  const others = all.filter(({ email }) => email !== decider);
  return others.length > 0 ? others : all;
}
