/** Refusals of what moderators do to tags. */
export const curationRefusals = {
  stale:
    "Joku muu on muuttanut asiasanaa sen jälkeen, kun avasit sen. Katso, miten asiat ovat nyt, ja tee muutoksesi uudelleen.",
  isMerged:
    "Asiasana on yhdistetty toiseen, eikä sitä voi enää muuttaa. Muuta sen sijaan asiasanaa, johon se on yhdistetty.",
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
  mergeSelf: "Asiasanaa ei voi yhdistää itseensä.",
  mergeDescendant: "Asiasanaa ei voi yhdistää omaan suppeampaan asiasanaansa. Yhdistä toisin päin.",
  chooseActive: "Valitse asiasana, joka on käytössä.",
  nothingToDo: "Valitse asiasana, joka lisätään tai poistetaan.",
  givenAndTaken: "Samaa asiasanaa ei voi sekä lisätä että poistaa.",
  splitSelf: "Valitse, mitä muita asiasanoja tarinoille annetaan.",
  tooManyStories: "Tarinoita on liian monta. Kerralla voi muuttaa enintään 1 000 tarinaa.",
  tooManyTags: "Tarinalla olisi yli kymmenen asiasanaa. Anna sille vähemmän uusia tai jätä se ennalleen.",
  settled: "Tarinasta on jo päätetty.",
  missDecided: "Näistä sanoista on jo päätetty.",
  undo: {
    running: "Muutos on vielä kesken. Odota, että se valmistuu.",
    undone: "Tämä on jo kumottu.",
    late: "Muutoksesta on yli 30 päivää, eikä sitä voi enää kumota.",
    circle:
      "Kumoaminen tekisi asiasanasta itseään laajemman. Muuta ensin sen tai suppeampien asiasanojen paikkaa.",
  },
};
