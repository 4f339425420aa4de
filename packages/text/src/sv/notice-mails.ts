import type { noticeMails as fi } from "../fi/notice-mails.ts";

const leads = {
  wrong: (title: string) => `Enligt en läsare är något fel i berättelsen ”${title}”:`,
  outdated: (title: string) => `Enligt en läsare är något föråldrat i berättelsen ”${title}”:`,
  other: (title: string) => `En läsare skriver om berättelsen ”${title}”:`,
};

export const noticeMails: typeof fi = {
  received: ({ title, kind, text }) => ({
    subject: `Meddelande från en läsare om berättelsen ${title}`,
    paragraphs: [
      leads[kind](title),
      text,
      "Rätta berättelsen om läsaren har rätt, och markera meddelandet som åtgärdat på ditt skrivbord.",
    ],
    link: "Öppna skrivbordet",
  }),
  answered: ({ title, text, answer }) => ({
    subject: `Svar på ditt meddelande om berättelsen ${title}`,
    paragraphs: [`Du skrev om berättelsen ”${title}”:`, text, "Svaret på ditt meddelande:", answer],
    link: "Öppna berättelsen",
  }),
};
