import type { noticeMails as fi } from "../fi/notice-mails.ts";

const leads = {
  wrong: (title: string) => `A reader says that something is wrong in the story “${title}”:`,
  outdated: (title: string) => `A reader says that something is out of date in the story “${title}”:`,
  other: (title: string) => `A reader writes about the story “${title}”:`,
};

export const noticeMails: typeof fi = {
  received: ({ title, kind, text }) => ({
    subject: `A reader's message about the story ${title}`,
    paragraphs: [
      leads[kind](title),
      text,
      "Correct the story if the reader is right, and mark the message as handled on your desk.",
    ],
    link: "Open your desk",
  }),
  answered: ({ title, text, answer }) => ({
    subject: `An answer to your message about the story ${title}`,
    paragraphs: [`You wrote about the story “${title}”:`, text, "The answer to your message:", answer],
    link: "Open the story",
  }),
};
