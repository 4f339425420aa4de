import type { curationMails as fi } from "../fi/curation-mails.ts";

export const curationMails: typeof fi = {
  open: "Se ämnesorden",
  approved: (word, note) => ({
    subject: `Ämnesordet som du föreslog har tagits i bruk: ${word}`,
    paragraphs: [
      `En moderator har godkänt ämnesordet ${word} som du föreslog, och det används nu på torget. Tack för hjälpen: nu kan också andra hitta din berättelse med det.`,
      ...(note === "" ? [] : [note]),
    ],
  }),
  declined: (word, reason) => ({
    subject: `Ämnesordet som du föreslog togs inte i bruk: ${word}`,
    paragraphs: [
      `En moderator har läst ditt förslag ${word}, men det togs inte i bruk.`,
      `Orsak: ${reason}`,
      "Din berättelse är oförändrad. Du kan välja andra ämnesord för den.",
    ],
  }),
  merged: (word, into) => ({
    subject: `Ämnesordet som du föreslog har slagits ihop med ${into}`,
    paragraphs: [
      `Du föreslog ämnesordet ${word}. Ämnesordet ${into} betyder samma sak, så en moderator slog ihop dem.`,
      `Din berättelse går nu att hitta med båda orden.`,
    ],
  }),
};
