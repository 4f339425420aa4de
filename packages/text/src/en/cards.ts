import type { cards as fi } from "../fi/cards.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const cards: typeof fi = {
  retired: "No longer current",
  otherLanguage: {
    fi: "This story is in Finnish",
    sv: "This story is in Swedish",
    en: "This story is in English",
  },
  since: (year) => `began ${year}`,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  reused: (n) => `Used by ${count(n, { one: "other organisation", other: "other organisations" })}`,
  until: (year) => `ended ${year}`,
};
