import type { curationMails as fi } from "../fi/curation-mails.ts";

export const curationMails: typeof fi = {
  open: "See the tags",
  approved: (word, note) => ({
    subject: `The tag you proposed is now in use: ${word}`,
    paragraphs: [
      `A moderator has approved the tag ${word}, which you proposed, and it is now in use. Thank you for your help: now others can find your story by it, too.`,
      ...(note === "" ? [] : [note]),
    ],
  }),
  declined: (word, reason) => ({
    subject: `The tag you proposed was not taken into use: ${word}`,
    paragraphs: [
      `A moderator has read your proposal ${word}, but it was not taken into use.`,
      `Reason: ${reason}`,
      "Your story has not changed. You can choose other tags for it.",
    ],
  }),
  merged: (word, into) => ({
    subject: `The tag you proposed has been merged into ${into}`,
    paragraphs: [
      `You proposed the tag ${word}. The tag ${into} means the same, so a moderator merged them.`,
      `Your story can now be found by both words.`,
    ],
  }),
};
