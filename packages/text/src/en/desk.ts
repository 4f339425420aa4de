import type { desk as fi } from "../fi/desk.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const desk: typeof fi = {
  title: "My desk",
  start: "Write a new story",
  whichWorkplace: "For which workplace do you write?",
  language: "In which language do you write?",
  begin: "Begin",
  noWorkplace: "Stories are written in a workplace's name. Join a workplace first, or found a new one.",
  tasks: "To do",
  noTasks: "Nothing right now.",
  joinRequests: (n: number, workplace: string) =>
    `${count(n, { one: "person asks", other: "people ask" })} to join the workplace ${workplace}`,
  waitingStories: (n: number) => `${count(n, { one: "story waits", other: "stories wait" })} for a moderator`,
  waitingWorkplaces: (n: number) =>
    `${count(n, { one: "workplace waits", other: "workplaces wait" })} for approval`,
  notices: (n: number) =>
    `${count(n, { one: "message from a reader waits", other: "messages from readers wait" })} for an answer`,
  drafts: "Drafts",
  noDrafts: "No unfinished drafts.",
  untitled: "Draft without a title",
  changed: (time: string, name: string) => `Changed ${time}, ${name}`,
  claim: "Taken over from the editors",
  missing: (n: number) => `${count(n, { one: "place", other: "places" })} to fill in`,
  returned: "Returned for changes",
  waiting: "Waits for a moderator",
  published: "Published stories",
  noPublished: "Your workplace has no published stories yet.",
  publishedOn: (day: string) => `Published ${day}`,
  states: {
    published: "Published",
    retired: "Marked as out of date",
    unpublished: "Taken down",
    hidden: "Hidden by a moderator",
  },
  more: (n: number) => `Only some are shown here. ${n} in all.`,
  reason: (reason: string) => `Reason: ${reason}`,
  edit: "Edit",
  continueEditing: "Go on with the next version",
  versions: "Versions",
  changeState: "Take down or mark as out of date",
  retire: "Mark as out of date",
  retireHint: "The story can still be read, with the reason. In search it comes after others.",
  unpublish: "Take down",
  unpublishHint:
    "The story is gone from search, pages and feeds within a minute. Your workplace still has it.",
  whatToDo: "What is to be done with the story?",
  why: "Reason",
  whyRetire: "For example: it ended when the unit moved.",
  whyUnpublish: "Only the members of your workplace and the moderators see the reason.",
  whyError: "Write a reason, at least three characters.",
  chooseError: "Choose what is to be done with the story.",
  doIt: "Confirm",
  restore: "Publish again",
  editorialDesk: "Editors' stories",
  editorialLead:
    "The editors can put a story together from public sources. The organisation can take it over later.",
  editorialPublished: (n: number) => `Stories published by the editors (${n})`,
  organisation: "Which organisation is the story about?",
  workplaceName: "Name of the unit, if it is known",
  queue: "Stories that wait for a moderator",
  noQueue: "No stories in the queue.",
  read: "Read and decide",
  sentIn: (day: string) => `Sent in ${day}`,
};
