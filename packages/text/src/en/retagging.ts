import type { retagging as fi } from "../fi/retagging.ts";
import { counter } from "../numbers.ts";

const count = counter("en");
const stories = (n: number) => count(n, { one: "story", other: "stories" });

export const retagging: typeof fi = {
  lead: "Search for the stories and choose which tags they get or lose. You see what happens to each story before anything changes.",
  ofTag: "Change the tags of these stories",
  which: "1. Which stories?",
  words: "Search words",
  wordsHint: "You can also paste a search page's address here: its words and filters are then used.",
  withTag: "Stories that have one of these tags",
  filters: "Other filters",
  clear: "Clear the search and the filters",
  what: "2. What changes?",
  add: "Add these tags",
  remove: "Remove these tags",
  nothingToDo: "Choose a tag to add or to remove.",
  nobodyChosen: "Choose at least one story.",
  preview: "3. Check and change",
  askFirst: "Type words or choose a filter, and the stories appear here.",
  found: (n) => (n === 0 ? "The search finds no stories." : `The search finds ${stories(n)}.`),
  willChange: (n) => (n === 0 ? "None of these stories will change." : `${stories(n)} will change.`),
  tooMany: (total, most) =>
    `The search finds ${total} stories. Only the first ${most} can be changed at once. Narrow the search so that the rest fit in, too.`,
  all: "Choose all",
  none: "Choose none",
  chosen: (n, of) => `${n} of ${stories(of)} chosen`,
  doIt: (n) => (n === 0 ? "Change the stories" : `Change ${stories(n)}`),
  changed: "Stories that will change",
  skipped: (n) => `Skipped: ${stories(n)}`,
  unchanged: (n) => `Nothing to change: ${stories(n)}`,
  why: {
    without_tags: "The story would be left without a tag.",
    too_many_tags: "The story would have more than ten tags.",
  },
  added: "will be added",
  removed: "will be removed",
  noTags: "No tags",
  undoable: "The change begins at once and goes on even if you leave the page. You can undo it for 30 days.",
};
