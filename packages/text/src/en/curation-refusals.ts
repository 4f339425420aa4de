import type { curationRefusals as fi } from "../fi/curation-refusals.ts";

export const curationRefusals: typeof fi = {
  stale:
    "Somebody else has changed the tag since you opened it. See how it is now and make your change again.",
  isMerged:
    "The tag has been merged into another and can no longer be changed. Change the one that it was merged into.",
  decided: "The proposal has already been decided on.",
  notActive: "The tag is not in use, so this cannot be done.",
  notDeprecated: "The tag is already in use.",
  nameMissing: "Give the tag a name in Finnish and in Swedish.",
  termTaken: (name) => `The word already belongs to the tag ${name}.`,
  termMergedHere: (name) =>
    `The word already belongs to this tag: it came along when ${name} was merged into it.`,
  broader: {
    unknown: "Choose a broader tag that is in use.",
    circle: "This would make the tag broader than itself. Choose another broader tag.",
  },
  ysoTaken: (slug) => `The tag ${slug} already has the same YSO address.`,
  mergeSelf: "A tag cannot be merged into itself.",
  mergeDescendant: "A tag cannot be merged into a narrower tag of its own. Merge them the other way round.",
  chooseActive: "Choose a tag that is in use.",
  nothingToDo: "Choose a tag to add or to remove.",
  givenAndTaken: "The same tag cannot be both added and removed.",
  splitSelf: "Choose which other tags the stories get.",
  tooManyStories: "There are too many stories. At most 1,000 can be changed at a time.",
  tooManyTags: "The story would have more than ten tags. Give it fewer new ones, or leave it as it is.",
  settled: "The story has already been decided on.",
  missDecided: "These words have been decided on already.",
  undo: {
    running: "The change is still being made. Wait until it is done.",
    undone: "This has already been undone.",
    late: "The change was made more than 30 days ago and can no longer be undone.",
    circle:
      "Undoing this would make the tag broader than itself. First change its place or that of its narrower tags.",
  },
};
