import type { moderation as fi } from "../fi/moderation.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const moderation: typeof fi = {
  title: "Moderation",
  nav: {
    label: "Pages of moderation",
    queue: "Waiting",
    reports: "Reports",
    workplaces: "Workplaces",
    tags: "Tags",
    log: "Activity log",
  },
  filter: "Show",
  all: "All",
  kinds: {
    first_story: "First story",
    claim: "Story taken over by a workplace",
    proposal: "Proposed tag",
    report: "Report",
    appeal: "Appeal",
    workplace: "New workplace",
    notice: "Message from a reader",
  },
  waiting: (n: number) => count(n, { one: "thing is waiting", other: "things are waiting" }),
  keys: "What has waited longest comes first. The arrow keys move from one to the next, and Enter opens it.",
  more: (n: number) => `Only some are shown here. ${n} are waiting in all.`,
  empty: "Everything is done",
  emptyDetail: "Nothing is waiting for a moderator. New things appear here by themselves.",
  emptyKind: "Nothing of this kind is waiting right now.",
  waited: {
    moment: "Just arrived",
    minutes: (n: number) => `Waiting for ${count(n, { one: "minute", other: "minutes" })}`,
    hours: (n: number) => `Waiting for ${count(n, { one: "hour", other: "hours" })}`,
    days: (n: number) => `Waiting for ${count(n, { one: "day", other: "days" })}`,
  },
  notYours: "About your decision: another moderator handles it",
  claim: {
    taken: (name: string) => `${name} is handling this`,
    since: (time: string) => `Began at ${time}`,
    mine: "You are handling this",
    detail: (time: string) =>
      `They began at ${time}. You can read it, but agree with them before you decide. If they are not going on with it, take it over.`,
    takeOver: "Take it over",
    yours: "This is now yours",
    yoursDetail: "The other moderators see that you are handling it.",
    shown: "The other moderators see that you are handling this.",
  },
  overtaken: {
    title: "Another moderator was quicker",
    detail: "This has already been decided, so your decision was not saved.",
    settled: "This is no longer waiting for a decision",
    done: "This is what was done:",
    typed: "You wrote:",
    toDesk: "Back to what is waiting",
  },
  next: "Go to what is waiting",
  draftAnew: "The new text is now shown above.",
  notice: {
    title: "Message from a reader",
    lead: "The story has no workplace or no editor, so a moderator answers the reader.",
  },
  workplace: "Approve a new workplace",
  story: {
    lead: "These decisions are about this story.",
    hide: "Hide the story",
    hideHint: "The story disappears within a minute. Its workplace gets the grounds and can appeal.",
    hidden: "The story is hidden. Its workplace has been told why.",
    reinstate: "Restore the story",
    reinstateHint: "The story comes back as it was. Its workplace and those who reported it are told.",
    reinstated: "The story can be read again.",
    away: "The workplace has taken the story down itself, so it need not be hidden.",
  },
};
