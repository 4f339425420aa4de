import type { claimRefusals as fi } from "../fi/claim-refusals.ts";

export const claimRefusals: typeof fi = {
  hasWorkplace: "The story already has a workplace, so it cannot be claimed.",
  notPublished: "The story is no longer published, so it cannot be claimed.",
  otherOrganisation:
    "The story is about another organisation. Only a workplace of that organisation can claim it.",
  workplaceWaits:
    "Your workplace is still waiting for a moderator's approval. You can claim the story after that.",
  taken: "Another workplace is already claiming the story. Ask the moderators.",
  edited: "The editors are changing the story just now. Try again later.",
  waits: "A workplace has claimed the story, and its draft is waiting. Settle that first.",
  claimerLost:
    "Whoever sent the draft in is no longer an editor of the workplace. Return it, and another editor can send it in.",
  editorsDraft: "The editors have a draft of the story. Publish or delete it first.",
  onlyClaims: "Only a claim can be declined. You can return this story for changes.",
};
