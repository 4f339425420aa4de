import type { common as fi } from "../fi/common.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const common: typeof fi = {
  siteName: "Tekojen tori",
  front: "Startsida",
  search: "Sök",
  searchLabel: "Sök berättelser",
  searchHint: "Skriv ett ämne, ett yrke, en kommun eller ett problem",
  searchAll: "Bläddra bland alla berättelser",
  breadcrumb: "Länkstig",
  loading: "Laddar",
  tryAgain: "Försök igen",
  notKnown: "Uppgift saknas",
  showAll: "Visa alla",
  showFewer: "Visa färre",
  stories: (n) => count(n, { one: "berättelse", other: "berättelser" }),
  organisations: (n) => count(n, { one: "organisation", other: "organisationer" }),
  languageNames: { fi: "finska", sv: "svenska", en: "engelska" },
  inLanguage: { fi: "på finska", sv: "på svenska", en: "på engelska" },
};
