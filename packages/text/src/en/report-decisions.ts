import type { reportDecisions as fi } from "../fi/report-decisions.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const reportDecisions: typeof fi = {
  waitingReports: (n: number) =>
    `${count(n, { one: "report is waiting", other: "reports are waiting" })} for a decision`,
  title: "Reports",
  waitingAppeals: (n: number) =>
    `${count(n, { one: "appeal is waiting", other: "appeals are waiting" })} for a decision`,
  decided: "Decided",
  none: "There are no reports.",
  fromModerator: "Started by a moderator",
  sides: { reporter: "The reporter appeals", workplace: "The workplace appeals" },
  caseTitle: "Report",
  report: "What was reported",
  story: "The story as it was reported",
  changed: "The story has been changed since the report.",
  openStory: "Open the story",
  earlier: "Earlier decisions",
  others: (n: number) => `There are other reports of the same story (${n}). They are decided with it.`,
  notYours: "You have already decided this. Another moderator decides the appeal.",
  decide: "Decision",
  whatToDo: "What do you want to do with the story?",
  hide: "Hide it",
  hideHint: "The story disappears within a minute. The workplace sees it and can appeal.",
  keep: "Keep it",
  keepHint: "The story can still be read. If it was hidden, it is restored.",
  reason: "Grounds",
  chooseReason: "Choose the grounds",
  reasonError: "Choose the grounds for the decision.",
  words: "The reasons in your own words",
  wordsHint: "Both the reporter and the workplace get them. Be factual and clear.",
  save: "Save the decision",
  done: "The decision has been saved, and both sides have been told.",
};
