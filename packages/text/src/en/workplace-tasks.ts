import type { workplaceTasks as fi } from "../fi/workplace-tasks.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const workplaceTasks: typeof fi = {
  waiting: (n: number) =>
    `${count(n, { one: "workplace is waiting", other: "workplaces are waiting" })} for approval`,
  title: "Workplaces for moderators",
  founder: "Founder",
  asked: "Founded",
  first: "The organisation's first workplace.",
  domain: "Save the domain for the organisation?",
  domainHint: "The next ones with the same domain then need no approval.",
  noDomain: "Do not save",
  approve: "Approve",
  decline: "Decline",
  declineNow: "Decline the workplace",
  reason: "Reason",
  reasonHint: "The founder gets the reason by e-mail.",
  reasonError: "Give a reason, at least three characters.",
  done: {
    yes: "The workplace is approved. Its founder is told.",
    no: "The workplace is declined. Its founder gets the reason by e-mail.",
  },
  mergeInstead: "Open the details or merge into another",
  withoutEditor: "Workplaces without an editor",
  withoutEditorLead: "Give the workplace an editor: change a member's role or invite somebody.",
  noneWithoutEditor: "Every workplace has an editor.",
  counts: (members, requests) => `Members ${members}, requests ${requests}`,
};
