import type { cards as fi } from "../fi/cards.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const cards: typeof fi = {
  retired: "Inte längre aktuell",
  otherLanguage: {
    fi: "Berättelsen är på finska",
    sv: "Berättelsen är på svenska",
    en: "Berättelsen är på engelska",
  },
  since: (year) => `började ${year}`,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  reused: (n) => `Används av ${count(n, { one: "annan organisation", other: "andra organisationer" })}`,
  until: (year) => `avslutades ${year}`,
};
