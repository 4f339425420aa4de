import type { cards as fi } from "../fi/cards.ts";

export const cards: typeof fi = {
  retired: "Inte längre aktuell",
  otherLanguage: {
    fi: "Berättelsen är på finska",
    sv: "Berättelsen är på svenska",
    en: "Berättelsen är på engelska",
  },
  since: (year) => `började ${year}`,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  until: (year) => `avslutades ${year}`,
};
