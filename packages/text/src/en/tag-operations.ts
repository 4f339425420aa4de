import type { tagOperations as fi } from "../fi/tag-operations.ts";
import { counter, numberFormatOf } from "../numbers.ts";

const count = counter("en");
const number = numberFormatOf("en");
const stories = (n: number) => count(n, { one: "story", other: "stories" });

export const tagOperations: typeof fi = {
  merge: {
    title: "Merge into another tag",
    into: "Into which tag is this merged?",
    intoError: "Choose a tag from the list.",
    willHappen: "What will happen",
    consequences: (n, into) => [
      n === 0
        ? "No published story has the tag."
        : `${count(n, { one: "story moves", other: "stories move" })} to the tag ${into}.`,
      `The old address leads to the page of ${into}.`,
      "Names, synonyms and hidden words go along: the search finds by them at once.",
      "The merger can be undone for 30 days.",
    ],
    doIt: "Merge",
    done: "The tags have been merged. You can undo it on the page Changes and undo.",
  },
  history: {
    none: "No tags have been merged, split or changed yet.",
    titles: {
      merge: (from, into) => `${from} was merged into ${into}`,
      split: (from, into) => `${from} was split: ${into}`,
      retag: (from, into) =>
        [into === "" ? "" : `${into} was added`, from === "" ? "" : `${from} was removed`]
          .filter(Boolean)
          .join(". "),
    },
    states: {
      running: "Under way, goes on by itself",
      done: "Done",
      undoing: "Being undone",
      undone: "Undone",
    },
    open: (n) =>
      `${count(n, { one: "story has changed", other: "stories have changed" })} since then, waiting for a decision`,
    undo: "Undo",
  },
  operation: {
    facts: "About the change",
    madeBy: "Made by",
    madeAt: "Made",
    undoneBy: "Undone by",
    undoneAt: "Undone",
    tags: {
      merge: { from: "Merged tag", into: "Merged into" },
      split: { from: "Split tag", into: "Stories got" },
      retag: { from: "Tags removed", into: "Tags added" },
    },
    progress: { running: "The change is under way", undoing: "The undoing is under way" },
    progressOf: (n, of) => `${number.format(n)} of ${stories(of)}`,
    mayLeave: "The work goes on by itself even if you leave this page.",
    undo: {
      until: (time) => `You can undo this until ${time}.`,
      late: (time) => `This can no longer be undone. The 30 days ended on ${time}.`,
      wait: "You can undo the change when it is done.",
      title: "Undo the change?",
      explained: {
        merge:
          "The tag gets back its own page with its names and stories. A story with a new version since the merger will wait for a decision.",
        split:
          "The stories get back the tags that they had before the split. A story that has changed since then will wait for a decision.",
        retag:
          "The stories get back the tags that they had before the change. A story that has changed since then will wait for a decision.",
      },
      begun: "The undoing has begun.",
      done: "The change has been undone.",
    },
    open: {
      title: (n) => (n === 0 ? "Decisions" : `Waiting for a decision: ${stories(n)}`),
      lead: "These stories have changed since, so they could not simply be restored. Decide which tags each of them has.",
      before: "Before the change",
      after: "After the change",
      now: "Now",
      none: "No tags",
      later: "The story did not exist yet",
      how: "What is done to the story?",
      hows: {
        keep: "Leave its present tags",
        restore: "Restore the tags from before the change",
        choose: "Choose tags",
      },
      howError: "Choose what is done to the story.",
      tags: "Tags of the story",
      tagsError: "Choose at least one tag.",
      doIt: "Save the decision",
      decided: (title) => `The decision has been saved: ${title}.`,
      first: (n) => `Here are the first ${n}. The rest appear when these have been decided on.`,
      allDone: "All stories have been decided on.",
      alike: "The same decision for all",
      alikeKeep: "Leave all their present tags",
      alikeRestore: "Restore the former ones where nobody has changed the tags",
      keepTitle: "Leave all stories their present tags?",
      keepExplained: "None of the waiting stories changes, and they are no longer shown here.",
      restoreTitle: "Restore the former tags?",
      restoreExplained:
        "The former tags are restored to those stories that have a new version but whose tags nobody has changed since. The others go on waiting for a decision.",
      restored: (n) => (n === 0 ? "No story could simply be restored." : `Restored: ${stories(n)}.`),
      kept: (n) => `Left as they are: ${stories(n)}.`,
    },
    stories: {
      title: "Stories",
      all: "All",
      none: "The change was about no story.",
      noneSuch: "There are no such stories.",
      states: {
        waiting: "Waiting its turn",
        changed: "Changed",
        unchanged: "Not changed",
        undone: "Restored",
        open: "Waiting for a decision",
        kept: "Left as it is",
        settled: "Tags decided",
      },
      more: "Show more",
    },
  },
};
