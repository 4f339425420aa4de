import type { curationMails as fi } from "../fi/curation-mails.ts";

export const curationMails: typeof fi = {
  open: "Se ämnesorden",
  approved: (word, note) => ({
    subject: `Ämnesordet som du föreslog är i bruk: ${word}`,
    paragraphs: [
      `En moderator har tagit ämnesordet ${word}, som du föreslog, i bruk. Tack för hjälpen: nu hittar också andra din berättelse med det.`,
      ...(note === "" ? [] : [note]),
    ],
  }),
  declined: (word, reason) => ({
    subject: `Ämnesordet som du föreslog togs inte i bruk: ${word}`,
    paragraphs: [
      `En moderator har läst ditt förslag ${word}, men det togs inte i bruk.`,
      `Orsak: ${reason}`,
      "Din berättelse är oförändrad. Du kan lägga till andra ämnesord i den.",
    ],
  }),
  merged: (word, into) => ({
    subject: `Ämnesordet som du föreslog hör nu till ${into}`,
    paragraphs: [
      `Du föreslog ämnesordet ${word}. Ämnesordet ${into} betyder samma sak, så en moderator slog ihop dem.`,
      `Din berättelse hittas nu med båda orden.`,
    ],
  }),
};
