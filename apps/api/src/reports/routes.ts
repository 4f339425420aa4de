import * as contract from "@tori/contract/reports";
import { anyone, anyoneNow, moderators, signedIn } from "../platform/access.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { write } from "../platform/writes.ts";
import { appealAsWorkplace, appealByReceipt } from "./appeal.ts";
import { decideAppeal, decideReport } from "./decide.ts";
import { hideStory, reinstateStory } from "./hide.ts";
import { reportCase, reportStatus, reports, storyDecisions } from "./queries.ts";
import { reportStory } from "./send.ts";

/** @param publicUrl where the links of mails lead */
export function reportRoutes(api: Api, publicUrl: string): void {
  readingRoutes(api);
  sideRoutes(api, publicUrl);
  moderatorRoutes(api, publicUrl);
}

function readingRoutes(api: Api): void {
  const { db } = api;
  serve(api, contract.getReportStatus, anyoneNow, ({ query }) => reportStatus(db, query.receipt));
  serve(api, contract.listReports, moderators, async ({ query }) => ({
    items: await reports(db, query.state),
  }));
  serve(api, contract.getReport, moderators, ({ params }, actor) => reportCase(db, actor, params.id));
  serve(api, contract.listStoryDecisions, signedIn, ({ params }, actor) =>
    storyDecisions(db, actor, params.slug),
  );
}

/** What those who report do, and the workplaces. */
function sideRoutes(api: Api, publicUrl: string): void {
  write(api, contract.reportStory, anyone, ({ params, body }, given) =>
    reportStory({ ...given, publicUrl }, params.slug, body),
  );
  write(api, contract.appealReport, anyone, async ({ body }, given) => {
    await appealByReceipt({ ...given, publicUrl }, body);
    return {};
  });
  write(api, contract.appealDecision, signedIn, async ({ params, body }, given) => {
    await appealAsWorkplace({ ...given, publicUrl }, { id: params.id, words: body.words });
    return {};
  });
}

function moderatorRoutes(api: Api, publicUrl: string): void {
  write(api, contract.decideReport, moderators, async ({ params, body }, given) => {
    await decideReport({ ...given, publicUrl }, { id: params.id, ...body });
    return {};
  });
  write(api, contract.decideAppeal, moderators, async ({ params, body }, given) => {
    await decideAppeal({ ...given, publicUrl }, params.id, body);
    return {};
  });
  write(api, contract.hideStory, moderators, ({ params, body }, given) =>
    hideStory({ ...given, publicUrl }, params.slug, body),
  );
  write(api, contract.reinstateStory, moderators, async ({ params, body }, given) => {
    await reinstateStory({ ...given, publicUrl }, params.slug, body);
    return {};
  });
}
