import type { tagSplit as fi } from "../fi/tag-split.ts";
import { counter } from "../numbers.ts";

const count = counter("en");
const stories = (n: number) => count(n, { one: "story", other: "stories" });

export const tagSplit: typeof fi = {
  link: "Split into several tags",
  lead: "Choose the tags that this one is split into, then the stories that move. The other stories keep this tag.",
  back: "Back to the tag",
  loading: "Fetching the stories…",
  noStories: "No published story has the tag, so there is nothing to split.",
  notActive: "The tag is not in use, so it cannot be split.",
  stale: {
    title: "Somebody else changed the tag meanwhile",
    kept: "Your choices are still here. Check them, then split the tag again.",
  },
  targets: {
    title: "1. Into which tags is this split?",
    label: "New tags",
    hint: "Find them by typing. You can choose several.",
    returned: (n, name) =>
      `${name} was removed. ${stories(n)} ${n === 1 ? "is" : "are"} now chosen in the list, for you to move elsewhere.`,
    create: "Make a new tag",
    createHint: "The tag is added at once. You can fill in the rest later.",
    name: { fi: "Name in Finnish", sv: "Name in Swedish" },
    doCreate: "Add the tag",
  },
  stories: {
    title: (n) => `2. Which stories move? (${stories(n)})`,
    filter: "Find stories",
    filterHint: "A part of the title or of another tag of the story.",
    where: "Show",
    all: "All",
    staying: "Staying",
    found: (n) => (n === 0 ? "No story matches." : stories(n)),
    chooseAll: (n) => (n === 1 ? "Choose this story" : `Choose all ${stories(n)}`),
    stays: "Stays",
    goesTo: "Gets:",
    otherTags: "Other tags:",
    read: "Read the story",
    newTab: "opens in a new tab",
    more: (n) => `Show ${n} more`,
  },
  moving: {
    chosen: (n) => (n === 0 ? "Choose stories from the list." : `${stories(n)} chosen`),
    clear: "Clear the choices",
    into: "Where do the chosen go?",
    self: (name) => `${name} (they stay)`,
    move: "Move the chosen",
    beside: "Give this as well",
    hint: "Moving puts the new tag in place of this one. Giving it as well keeps what the story has already.",
    noTargets: "Choose at least one new tag first.",
    done: (n, name) => `${stories(n)}: ${name}.`,
  },
  summary: {
    title: "3. Check and split",
    stay: (n, name) => `${stories(n)} ${n === 1 ? "keeps" : "keep"} the tag ${name}.`,
    go: (n, name) => `${stories(n)} ${n === 1 ? "gets" : "get"} the tag ${name}.`,
    undoable: "The split can be undone for 30 days.",
    doIt: "Split the tag",
  },
  errors: {
    noTargets: "Choose at least one tag to split this one into.",
    noMoves: "Choose at least one story that moves.",
    tooMany: "At most 1,000 stories can be moved at a time. Leave some as they are and move them afterwards.",
  },
};
