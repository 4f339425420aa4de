import type { reportRefusals as fi } from "../fi/report-refusals.ts";

export const reportRefusals: typeof fi = {
  otherStory: "Only reports of the same story can be decided together.",
  decided: "Another moderator has already decided the matter. Reload the page to see the decision.",
  notAppealed: "The decision has not been appealed, or the appeal has already been decided.",
  ownDecision: "You made the decision that is appealed. Another moderator decides the appeal.",
  hidden: "The story is already hidden.",
  notHidden: "The story is not hidden.",
  appealWaits: "The decision to hide the story has been appealed. Decide the appeal first.",
  noAppeal:
    "This decision cannot be appealed. Either the time is up, or the matter is already being looked at.",
  publishHidden: "A moderator has hidden the story, so it cannot be published now. The draft is kept.",
};
