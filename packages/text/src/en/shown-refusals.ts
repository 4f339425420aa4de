import type { shownRefusals as fi } from "../fi/shown-refusals.ts";

export const shownRefusals: typeof fi = {
  blocked: {
    title: "Your access is blocked",
    detail:
      "You cannot write on the square at the moment. You can read stories, download your own data and contact the administrators.",
  },
  forbidden: {
    title: "You may not do this",
    detail: "Only somebody with the right role can do this. Ask an editor of your workplace for the role.",
  },
  workplaceWaits:
    "Your workplace is still waiting for a moderator's approval, so its stories cannot be published yet. Take your time to write: everything is kept. Whoever founded the workplace gets an e-mail when a moderator has answered. If the answer takes long, ask those who run the service: their address is on the page About.",
  adoptions: {
    workplaceWaits:
      "Your workplace is still waiting for a moderator's approval. You can record the adoption when it has been approved.",
    storyRetired:
      "The story is no longer current, so no new adoption of it can be recorded. The story's page says why.",
  },
};
