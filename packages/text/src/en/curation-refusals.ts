import type { curationRefusals as fi } from "../fi/curation-refusals.ts";

export const curationRefusals: typeof fi = {
  stale:
    "Somebody else has changed the tag since you opened it. See how it is now and make your change again.",
  isMerged:
    "The tag has been merged into another and can no longer be changed. Change the one that it was merged into.",
  decided: "The proposal has been decided on already.",
  notActive: "The tag is not in use, so this cannot be done.",
  notDeprecated: "The tag is in use already.",
  nameMissing: "Give the tag a name in Finnish and in Swedish.",
  termTaken: (name) => `The word belongs to the tag ${name} already.`,
  termMergedHere: (name) =>
    `The word belongs to this tag already: it came along when ${name} was merged into it.`,
  broader: {
    unknown: "Choose a broader tag that is in use.",
    circle: "This would make the tag broader than itself. Choose another broader tag.",
  },
  ysoTaken: (slug) => `The tag ${slug} has the same YSO address already.`,
};
