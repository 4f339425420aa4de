import type { adaptationMails as fi } from "../fi/adaptation-mails.ts";

export const adaptationMails: typeof fi = {
  published: ({ workplace, organisation, title, origin }) => ({
    subject: "A new story is based on yours",
    paragraphs: [
      `${workplace} (${organisation}) has published the story “${title}”. It is based on your story “${origin}”, and names you.`,
      "You can read the two side by side and see what was changed and why.",
    ],
    link: "See what was changed",
  }),
};
