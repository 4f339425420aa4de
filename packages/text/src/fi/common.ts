import { counter } from "../numbers.ts";

const count = counter("fi");

/** Words that several pages share. */
export const common = {
  siteName: "Tekojen tori",
  front: "Etusivu",
  search: "Hae",
  searchLabel: "Hae tarinoita",
  searchHint: "Kirjoita aihe, ammatti, kunta tai ongelma",
  searchAll: "Selaa kaikkia tarinoita",
  breadcrumb: "Murupolku",
  loading: "Ladataan",
  tryAgain: "Yritä uudelleen",
  notKnown: "Ei tiedossa",
  showAll: "Näytä kaikki",
  showFewer: "Näytä vähemmän",
  stories: (n: number) => count(n, { one: "tarina", other: "tarinaa" }),
  organisations: (n: number) => count(n, { one: "organisaatio", other: "organisaatiota" }),
  /** As a choice: "suomi". */
  languageNames: { fi: "suomi", sv: "ruotsi", en: "englanti" },
  /** Said of a text: "suomeksi". */
  inLanguage: { fi: "suomeksi", sv: "ruotsiksi", en: "englanniksi" },
};
