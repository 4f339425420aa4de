import type { tagOperations as fi } from "../fi/tag-operations.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

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
};
