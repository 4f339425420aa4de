import type { TestApp } from "../app.ts";
import type { AccessPart } from "./part.ts";

const moderators = "401 401 403 403 200 200";
/** There is no such report. */
const missing = "401 401 403 403 404 404";
const unknown = "404 404 404 404 404 404";
const open = "200 200 200 200 200 200";

/** Reports, what else waits for moderators, and the log; the story is the editors' own. */
export async function reportAccess({ db }: TestApp): Promise<AccessPart> {
  const { slug } = await db
    .selectFrom("story")
    .select("slug")
    .where("state", "=", "published")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const words = "Kokeilu";
  return {
    expected: {
      appealDecision: "401 401 403 404 404 404",
      appealReport: unknown,
      // Nothing waits there.
      claimWaiting: missing,
      decideAppeal: missing,
      decideReport: missing,
      getReport: missing,
      getReportStatus: unknown,
      // The admin comes when it is hidden already.
      hideStory: "401 401 403 403 200 409",
      listAuditEntries: moderators,
      listReports: moderators,
      listStoryDecisions: "401 401 403 404 200 200",
      listWaiting: moderators,
      releaseWaiting: moderators,
      reinstateStory: "401 401 403 403 200 409",
      reportStory: open,
    },
    filled: {
      appealDecision: { words },
      appealReport: { receipt: "AAAA", words },
      claimWaiting: {},
      decideAppeal: { decision: "keep", reason: "unfounded", words },
      decideReport: { decision: { decision: "keep", reason: "unfounded", words } },
      hideStory: { reason: "terms", words },
      reinstateStory: { reason: "corrected", words },
      reportStory: { kind: "other", words },
    },
    parameters: { hideStory: slug, listStoryDecisions: slug, reinstateStory: slug, reportStory: slug },
    queries: { getReportStatus: "?receipt=AAAA" },
  };
}
