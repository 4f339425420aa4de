import { z } from "zod";
import { EmailAddress, Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { WorkplaceLink } from "./people.ts";
import { hideReasons, keepReasons, reportKinds } from "./report-grounds.ts";
import { RichText } from "./rich-text.ts";
import { StoryLink } from "./stories.ts";
import { SectionKey, StoryState } from "./vocabulary.ts";

// Reports of stories, by the Digital Services Act (EU) 2022/2065: anyone may report (article 16), a decision has its
// reasons and is told to both sides (16, 17), and either may ask another moderator to look again (20).

const ReportKind = z.enum(reportKinds);
export type ReportKind = z.infer<typeof ReportKind>;

const HideReason = z.enum(hideReasons);
const DecisionReason = z.enum([...hideReasons, ...keepReasons]);
export type DecisionReason = z.infer<typeof DecisionReason>;

/** Days within which a decision can be appealed: six months at least. */
export const appealDays = 184;

/** final: decided after an appeal. */
const ReportState = z.enum(["open", "decided", "appealed", "final"]);

const Words = z.string().trim().min(3).max(3000);
const Receipt = z.string().trim().max(40);

const Decision = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("hide"), reason: HideReason, words: Words }),
  z.strictObject({ decision: z.literal("keep"), reason: z.enum(keepReasons), words: Words }),
]);
export type Decision = z.infer<typeof Decision>;

/** A decision as both sides are told it. */
const ToldDecision = z.object({
  /** revision: brought back by a moderator without an appeal. */
  stage: z.enum(["first", "revision", "appeal"]),
  decision: z.enum(["hide", "keep"]),
  reason: DecisionReason,
  words: z.string(),
  at: Timestamp,
});
export type ToldDecision = z.infer<typeof ToldDecision>;

const bySlug = z.object({ slug: Slug });
const byId = z.object({ id: z.uuid() });

export const reportStory = endpoint("reportStory", {
  summary: "Reports a story to the moderators; the receipt shows what they decide",
  feature: "reports",
  params: bySlug,
  body: z.strictObject({
    kind: ReportKind,
    words: Words,
    /** Where the answer goes besides; empty for none. */
    email: z.union([z.literal(""), EmailAddress]).default(""),
  }),
  /** Shown once, and not kept: only its digest is. */
  response: z.object({ receipt: z.string() }),
});

export const getReportStatus = endpoint("getReportStatus", {
  summary: "What has become of a report, by its receipt",
  feature: "reports",
  query: z.object({ receipt: Receipt }),
  response: z.object({
    /** As the story was called when it was reported. */
    title: z.string(),
    kind: ReportKind,
    words: z.string(),
    sentAt: Timestamp,
    state: ReportState,
    decisions: z.array(ToldDecision),
    mayAppeal: z.boolean(),
  }),
});

export const appealReport = endpoint("appealReport", {
  summary: "Asks another moderator to look at a report again, by its receipt",
  feature: "reports",
  body: z.strictObject({ receipt: Receipt, words: Words }),
  response: z.object({}),
});

const ListedReport = z.object({
  id: z.uuid(),
  story: StoryLink.extend({ state: StoryState }),
  workplace: WorkplaceLink.nullable(),
  kind: ReportKind,
  words: z.string(),
  byModerator: z.boolean(),
  sentAt: Timestamp,
  state: ReportState,
  appeals: z.array(z.object({ side: z.enum(["reporter", "workplace"]), words: z.string(), at: Timestamp })),
  decisions: z.array(ToldDecision.extend({ by: z.object({ id: z.uuid(), name: z.string() }) })),
});
export type ListedReport = z.infer<typeof ListedReport>;

export const listReports = endpoint("listReports", {
  summary:
    "For moderators: reports that wait, the oldest first, or those that are decided, the newest first; at most 100",
  feature: "reports",
  query: z.object({ state: z.enum(["waiting", "decided"]).default("waiting") }),
  response: z.object({ items: z.array(ListedReport) }),
});

export const getReport = endpoint("getReport", {
  summary:
    "For moderators: a report with the story as it was reported, and others of the same story that wait",
  feature: "reports",
  params: byId,
  response: ListedReport.extend({
    /** The reporter has left an address, which nobody is shown. */
    wantsMail: z.boolean(),
    reported: z.object({
      number: z.int(),
      /** False where the story has changed since. */
      isCurrent: z.boolean(),
      title: z.string(),
      summary: z.string(),
      sections: z.array(z.object({ key: SectionKey, body: RichText })),
    }),
    others: z.array(z.uuid()),
    /** Another moderator's to decide: one has decided it before. */
    mayDecide: z.boolean(),
  }),
});
export type ReportCase = z.infer<typeof getReport.response>;

export const decideReport = endpoint("decideReport", {
  summary: "Hides or keeps a reported story, with a reason; both sides are told by mail",
  feature: "reports",
  params: byId,
  body: z.strictObject({
    decision: Decision,
    /** Other reports of the same story that are decided with it. */
    others: z.array(z.uuid()).max(50).default([]),
  }),
  response: z.object({}),
});

export const decideAppeal = endpoint("decideAppeal", {
  summary: "Decides an appeal, by a moderator who has not decided the report before; final",
  feature: "reports",
  params: byId,
  body: Decision,
  response: z.object({}),
});

export const appealDecision = endpoint("appealDecision", {
  summary: "An editor of a hidden story's workplace asks another moderator to look at the decision again",
  feature: "reports",
  params: byId,
  body: z.strictObject({ words: Words }),
  response: z.object({}),
});

export const listStoryDecisions = endpoint("listStoryDecisions", {
  summary: "What moderators have decided of a story, for its workplace and for moderators, the newest first",
  feature: "reports",
  params: bySlug,
  response: z.object({
    story: StoryLink.extend({ state: StoryState }),
    items: z.array(
      z.object({
        report: z.uuid(),
        kind: ReportKind,
        byModerator: z.boolean(),
        state: ReportState,
        decisions: z.array(ToldDecision),
        mayAppeal: z.boolean(),
      }),
    ),
  }),
});

export const hideStory = endpoint("hideStory", {
  summary: "A moderator hides a story that nobody has reported; its workplace is told, and may appeal",
  feature: "reports",
  params: bySlug,
  body: z.strictObject({ reason: HideReason, words: Words }),
  response: z.object({ report: z.uuid() }),
});

export const reinstateStory = endpoint("reinstateStory", {
  summary: "A moderator brings a hidden story back as it was; both sides are told",
  feature: "reports",
  params: bySlug,
  body: z.strictObject({ reason: z.enum(keepReasons), words: Words }),
  response: z.object({}),
});
