import type { common as fi } from "../fi/common.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const common: typeof fi = {
  siteName: "Tekojen tori",
  front: "Home",
  search: "Search",
  searchLabel: "Search stories",
  searchHint: "Type a topic, an occupation, a municipality or a problem",
  searchAll: "Browse all stories",
  breadcrumb: "Breadcrumb",
  loading: "Loading",
  tryAgain: "Try again",
  notKnown: "Not known",
  showAll: "Show all",
  showFewer: "Show fewer",
  stories: (n) => count(n, { one: "story", other: "stories" }),
  organisations: (n) => count(n, { one: "organisation", other: "organisations" }),
  languageNames: { fi: "Finnish", sv: "Swedish", en: "English" },
  inLanguage: { fi: "in Finnish", sv: "in Swedish", en: "in English" },
};
