import type { adoptionMails as fi } from "../fi/adoption-mails.ts";

export const adoptionMails: typeof fi = {
  released: ({ workplace, organisation, title }) => ({
    subject: `${workplace} reuses your story`,
    paragraphs: [
      `${workplace} (${organisation}) has recorded that it reuses your story “${title}”.`,
      "You see how far it has come. You can confirm the adoption, say thank you and answer.",
    ],
    link: "See and answer",
  }),
  confirm: ({ workplace, title, text }) => ({
    subject: `${workplace} confirmed your adoption`,
    paragraphs: [
      `${workplace} has confirmed that you reuse the story “${title}”.`,
      ...(text === "" ? [] : [text]),
    ],
    link: "Open the story",
  }),
  thank: ({ workplace, title, text }) => ({
    subject: `A thank-you from ${workplace}`,
    paragraphs: [`${workplace} thanks you for reusing the story “${title}”.`, ...(text === "" ? [] : [text])],
    link: "Open the story",
  }),
  answer: ({ workplace, title, text }) => ({
    subject: `${workplace} answered you`,
    paragraphs: [`${workplace} has answered what you told about using the story “${title}”:`, text],
    link: "Open the story",
  }),
};
