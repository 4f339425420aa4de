/** Mails about proposed tags. */
export const curationMails = {
  open: "Katso asiasanat",
  approved: (word: string, note: string) => ({
    subject: `Ehdottamasi asiasana on otettu käyttöön: ${word}`,
    paragraphs: [
      `Moderaattori on ottanut ehdottamasi asiasanan ${word} käyttöön. Kiitos avusta: nyt muutkin löytävät tarinasi sillä.`,
      ...(note === "" ? [] : [note]),
    ],
  }),
  declined: (word: string, reason: string) => ({
    subject: `Ehdottamaasi asiasanaa ei otettu käyttöön: ${word}`,
    paragraphs: [
      `Moderaattori on lukenut ehdotuksesi ${word}, mutta sitä ei otettu käyttöön.`,
      `Syy: ${reason}`,
      "Tarinasi on ennallaan. Voit valita siihen muita asiasanoja.",
    ],
  }),
  merged: (word: string, into: string) => ({
    subject: `Ehdottamasi asiasana on yhdistetty asiasanaan ${into}`,
    paragraphs: [
      `Ehdotit asiasanaa ${word}. Asiasana ${into} tarkoittaa samaa, joten moderaattori yhdisti ne.`,
      `Tarinasi löytyy nyt molemmilla sanoilla.`,
    ],
  }),
};
