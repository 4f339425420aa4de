import type { similarTags as fi } from "../fi/similar-tags.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const similarTags: typeof fi = {
  title: "Similar tags",
  none: "There are no similar tags.",
  why: {
    form: "The same word in another form",
    compound: "Parts of the word in common",
    letters: "Almost the same letters",
  },
  known: (label) => `also known as “${label}”`,
  stories: (n) => count(n, { one: "story", other: "stories" }),
  mergeInto: (into) => `Merge into ${into}`,
  dialog: (from, into) => `Merge ${from} into ${into}?`,
  bothProposed: "Both are proposals. Approve one of them first.",
  done: (from, into) => `${from} is now part of ${into}. You can undo it on the page Changes and undo.`,
  typed: {
    title: "Is the tag there already?",
    lead: "These are like what you have typed. If one of them means the same, add your word to it as a synonym.",
    newTab: "opens in a new tab",
  },
  pairs: {
    lead: "These tags are like each other. Merge those that mean the same: stories, words and the old address go along.",
    none: "There are no tags that are like each other.",
    why: "Show",
    all: "All",
    found: (n) => count(n, { one: "pair", other: "pairs" }),
    more: (n) => `Show ${n} more`,
  },
};
