import type { adaptationMails as fi } from "../fi/adaptation-mails.ts";

export const adaptationMails: typeof fi = {
  published: ({ workplace, organisation, title, origin }) => ({
    subject: "En ny berättelse bygger på er berättelse",
    paragraphs: [
      `${workplace} (${organisation}) har publicerat berättelsen ”${title}”. Den bygger på er berättelse ”${origin}”, och ni nämns i den.`,
      "Ni kan läsa berättelserna bredvid varandra och se vad som har ändrats och varför.",
    ],
    link: "Se vad som har ändrats",
  }),
};
