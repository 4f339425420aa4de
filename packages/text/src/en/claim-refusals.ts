import type { claimRefusals as fi } from "../fi/claim-refusals.ts";

export const claimRefusals: typeof fi = {
  hasWorkplace: "The story has a workplace already, so it cannot be claimed.",
  notPublished: "The story is no longer published, so it cannot be claimed.",
  otherOrganisation:
    "The story is about another organisation. Only a workplace of that organisation can claim it.",
  workplaceWaits:
    "Your workplace still waits for a moderator to approve it. You can claim the story after that.",
  taken: "Another workplace is claiming the story already. Ask the moderators.",
  edited: "The editors are changing the story just now. Try again later.",
  waits: "A workplace has sent in a claim of the story. Settle its draft first.",
  claimerLost:
    "Whoever sent the draft in is no longer an editor of the workplace. Return it, and another editor can send it.",
  editorsDraft: "The editors have a draft of the story. Publish it or throw it away first.",
  onlyClaims: "Only a claim can be declined. Return the story for changes.",
};
