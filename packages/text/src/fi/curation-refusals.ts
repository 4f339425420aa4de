/** Refusals of what moderators do to tags. */
export const curationRefusals = {
  stale:
    "Joku muu on muuttanut asiasanaa sen jälkeen, kun avasit sen. Katso, miten asiat ovat nyt, ja tee muutoksesi uudelleen.",
  isMerged: "Asiasana on yhdistetty toiseen, eikä sitä voi enää muuttaa. Muuta sitä, johon se on yhdistetty.",
  decided: "Ehdotus on jo käsitelty.",
  notActive: "Asiasana ei ole käytössä, joten tätä ei voi tehdä.",
  notDeprecated: "Asiasana on jo käytössä.",
  nameMissing: "Anna asiasanalle nimi suomeksi ja ruotsiksi.",
  termTaken: (name: string) => `Sana kuuluu jo asiasanaan ${name}.`,
  termMergedHere: (name: string) =>
    `Sana kuuluu jo tähän asiasanaan: se tuli mukana, kun ${name} yhdistettiin tähän.`,
  broader: {
    unknown: "Valitse laajemmaksi asiasanaksi sellainen, joka on käytössä.",
    circle: "Näin asiasana olisi itseään laajempi. Valitse toinen laajempi asiasana.",
  },
  ysoTaken: (slug: string) => `Sama YSO-osoite on jo asiasanalla ${slug}.`,
};
