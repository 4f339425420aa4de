import type { desk as fi } from "../fi/desk.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const desk: typeof fi = {
  title: "My desk",
  moderation: "Moderation",
  moderationLead:
    "Everything that waits for a moderator is in one queue. It also leads to the reports, the tags and the activity log.",
  toModeration: "Open moderation",
  savedStories: "Saved stories",
  start: "Write a new story",
  whichWorkplace: "Which workplace are you writing for?",
  language: "Which language are you writing in?",
  begin: "Begin",
  noWorkplace: "Stories are written in a workplace's name. Join a workplace first, or found a new one.",
  tasks: "To do",
  noTasks: "Nothing right now.",
  joinRequests: (n: number, workplace: string) =>
    `${count(n, { one: "person wants", other: "people want" })} to join the workplace ${workplace}`,
  waitingModeration: (n: number) =>
    `${count(n, { one: "thing is waiting", other: "things are waiting" })} for a moderator`,
  notices: (n: number) =>
    count(n, { one: "message from a reader is waiting", other: "messages from readers are waiting" }),
  answer: {
    waiting: (n) => `${count(n, { one: "adoption waits", other: "adoptions wait" })} for your answer`,
    heading: "These workplaces use your stories",
    lead: "Say thank you, answer or confirm. Everyone sees the message, and the workplace gets it by mail, too.",
    done: (workplace) => `The message has been sent: ${workplace}`,
    more: (n) => `There are ${n} adoptions in all. The oldest come first.`,
  },
  check: {
    heading: "Do these still hold?",
    lead: "Nobody has confirmed these stories for a year. Confirm a story if it still holds. Otherwise edit it or mark it as out of date.",
    since: (day: string) => `As known on ${day}`,
    confirm: "Still holds",
    done: (title: string) => `Confirmed: ${title}`,
  },
  drafts: "Drafts",
  noDrafts: "No drafts at the moment.",
  untitled: "Draft without a title",
  changed: (time: string, name: string) => `Changed ${time}, ${name}`,
  claim: "Being taken over from the editors",
  missing: (n: number) => `${count(n, { one: "field", other: "fields" })} to fill in`,
  returned: "Returned for changes",
  waiting: "Waiting for a moderator",
  published: "Published stories",
  noPublished: "Your workplace has no published stories yet.",
  publishedOn: (day: string) => `Published ${day}`,
  states: {
    published: "Published",
    retired: "Marked as out of date",
    unpublished: "Taken down",
    hidden: "Hidden by a moderator",
  },
  more: (n: number) => `Only some are shown here. There are ${n} in all.`,
  reason: (reason: string) => `Reason: ${reason}`,
  edit: "Edit",
  continueEditing: "Continue with the next version",
  versions: "Versions",
  changeState: "Take down or mark as out of date",
  retire: "Mark as out of date",
  retireHint: "The story can still be read, with the reason. In the search it comes after the others.",
  unpublish: "Take down",
  unpublishHint:
    "The story disappears from the search, the pages and the feeds within a minute. Your workplace keeps it.",
  whatToDo: "What do you want to do with the story?",
  why: "Reason",
  whyRetire: "For example: it ended when the unit moved.",
  whyUnpublish: "Only the members of your workplace and the moderators see the reason.",
  whyError: "Write a reason, at least three characters.",
  chooseError: "Choose what you want to do with the story.",
  doIt: "Confirm",
  restore: "Publish again",
  editorialDesk: "Editors' stories",
  editorialLead:
    "The editors can put a story together from public sources. The organisation can take it over later.",
  editorialPublished: (n: number) => `Stories published by the editors (${n})`,
  organisation: "Which organisation is the story about?",
  workplaceName: "Name of the unit, if it is known",
};
