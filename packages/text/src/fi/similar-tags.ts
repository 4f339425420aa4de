import { counter } from "../numbers.ts";

const count = counter("fi");

/** Tags that are alike, and merging them. */
export const similarTags = {
  title: "Samankaltaiset asiasanat",
  none: "Samankaltaisia asiasanoja ei ole.",
  why: {
    form: "Sama sana eri muodossa",
    compound: "Yhteisiä sanan osia",
    letters: "Melkein samat kirjaimet",
  },
  known: (label: string) => `tunnetaan myös sanalla ”${label}”`,
  stories: (n: number) => count(n, { one: "tarina", other: "tarinaa" }),
  /** What is left of the two is called so. */
  mergeInto: (into: string) => `Yhdistä asiasanaan ${into}`,
  dialog: (from: string, into: string) => `Yhdistetäänkö ${from} asiasanaan ${into}?`,
  bothProposed: "Molemmat ovat ehdotuksia. Hyväksy ensin toinen.",
  done: (from: string, into: string) =>
    `${from} on nyt osa asiasanaa ${into}. Voit kumota yhdistämisen sivulla Muutokset ja kumoaminen.`,
  typed: {
    title: "Onko asiasana jo olemassa?",
    lead: "Nämä muistuttavat kirjoittamaasi. Jos jokin niistä tarkoittaa samaa, lisää sanasi sille synonyymiksi.",
    newTab: "avautuu uuteen välilehteen",
  },
  pairs: {
    lead: "Nämä asiasanat muistuttavat toisiaan. Yhdistä ne, jotka tarkoittavat samaa: tarinat, sanat ja vanha osoite seuraavat mukana.",
    none: "Toisiaan muistuttavia asiasanoja ei ole.",
    why: "Näytä",
    all: "Kaikki",
    found: (n: number) => count(n, { one: "pari", other: "paria" }),
    more: (n: number) => `Näytä ${n} lisää`,
  },
};
