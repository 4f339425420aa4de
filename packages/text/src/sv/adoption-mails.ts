import type { adoptionMails as fi } from "../fi/adoption-mails.ts";

export const adoptionMails: typeof fi = {
  released: ({ workplace, organisation, title }) => ({
    subject: `${workplace} använder er berättelse`,
    paragraphs: [
      `${workplace} (${organisation}) har registrerat att de använder er berättelse ”${title}”.`,
      "Du ser hur långt de har kommit. Du kan bekräfta användningen, tacka och svara.",
    ],
    link: "Se användningen och svara",
  }),
  confirm: ({ workplace, title, text }) => ({
    subject: `${workplace} har bekräftat er användning`,
    paragraphs: [
      `${workplace} har bekräftat att ni använder berättelsen ”${title}”.`,
      ...(text === "" ? [] : [text]),
    ],
    link: "Öppna berättelsen",
  }),
  thank: ({ workplace, title, text }) => ({
    subject: `Ett tack från ${workplace}`,
    paragraphs: [
      `${workplace} tackar er för att ni använder berättelsen ”${title}”.`,
      ...(text === "" ? [] : [text]),
    ],
    link: "Öppna berättelsen",
  }),
  answer: ({ workplace, title, text }) => ({
    subject: `${workplace} har svarat er`,
    paragraphs: [
      `${workplace} har svarat på det ni berättade om hur ni använder berättelsen ”${title}”:`,
      text,
    ],
    link: "Öppna berättelsen",
  }),
};
