import type { reportRefusals as fi } from "../fi/report-refusals.ts";

export const reportRefusals: typeof fi = {
  otherStory: "Only reports of the same story can be decided together.",
  decided: "Another moderator has decided the matter already. Reload the page and see what they decided.",
  notAppealed: "The decision has not been appealed, or the appeal has been decided already.",
  ownDecision: "You made the decision that is appealed. Another moderator decides the appeal.",
  hidden: "The story is hidden already.",
  notHidden: "The story is not hidden.",
  appealWaits: "The hiding of the story has been appealed. Decide the appeal.",
  noAppeal:
    "This decision cannot be appealed. Either the time is up, or the matter is being looked at already.",
  publishHidden: "A moderator has hidden the story, so it cannot be published now. The draft is kept.",
};
