import { counter } from "../numbers.ts";

const count = counter("fi");

/** A story's card in a list. */
export const cards = {
  retired: "Ei enää ajankohtainen",
  otherLanguage: { fi: "Tarina on suomeksi", sv: "Tarina on ruotsiksi", en: "Tarina on englanniksi" },
  since: (year: number) => `alkoi ${year}`,
  years: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  reused: (n: number) => count(n, { one: "muu organisaatio käyttää", other: "muuta organisaatiota käyttää" }),
  until: (year: number) => `päättyi ${year}`,
};
