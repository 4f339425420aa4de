import type { curationMails as fi } from "../fi/curation-mails.ts";

export const curationMails: typeof fi = {
  open: "See the tags",
  approved: (word, note) => ({
    subject: `The tag that you proposed is in use: ${word}`,
    paragraphs: [
      `A moderator has taken the tag ${word}, which you proposed, into use. Thank you for helping: now others find your story by it, too.`,
      ...(note === "" ? [] : [note]),
    ],
  }),
  declined: (word, reason) => ({
    subject: `The tag that you proposed was not taken into use: ${word}`,
    paragraphs: [
      `A moderator has read your proposal ${word}, but it was not taken into use.`,
      `Reason: ${reason}`,
      "Your story is as it was. You can add other tags to it.",
    ],
  }),
  merged: (word, into) => ({
    subject: `The tag that you proposed now belongs to ${into}`,
    paragraphs: [
      `You proposed the tag ${word}. The tag ${into} means the same, so a moderator merged them.`,
      `Your story is now found by both words.`,
    ],
  }),
};
