import type { search as fi } from "../fi/search.ts";
import { counter } from "../numbers.ts";

const count = counter("en");

export const search: typeof fi = {
  title: "Search",
  titleFor: (words) => `Search: ${words}`,
  description:
    "Search stories of how Finnish municipalities and wellbeing services counties develop their work, and narrow the results.",
  heading: "Find stories",
  words: "Search words",
  results: "Search results",
  found: (n) => count(n, { one: "story", other: "stories" }),
  foundFor: (n, words) => `${count(n, { one: "story", other: "stories" })} for “${words}”`,
  foundNone: "No stories",
  foundNoneFor: (words) => `No stories for “${words}”`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  facets: {
    practice: "Practice",
    sector: "Sector",
    region: "Region",
    municipality: "Municipality",
    organisation: "Organisation",
    language: "Language of the story",
    status: "Current status",
  },
  filters: "Narrow the search",
  filtersChosen: (n) => count(n, { one: "filter chosen", other: "filters chosen" }),
  showResults: "Show results",
  close: "Close filters",
  chosen: "Chosen filters",
  remove: (facet, value) => `Remove filter ${facet}: ${value}`,
  clear: "Remove all filters",
  showAllOf: (n) => `Show all ${n}`,
  showFewer: "Show fewer",
  narrow: {
    municipality: "Find a municipality in the list",
    organisation: "Find an organisation in the list",
  },
  narrowNone: "There is no such name in the list.",
  sort: "Order",
  sorts: { relevance: "Best match first", newest: "Newest first" },
  pager: "Result pages",
  previous: "Previous",
  next: "Next",
  toPage: (page) => `Page ${page}`,
  dropped: (words) => `These results do not contain all your words. Missing: ${words.join(", ")}.`,
  degraded: "Search is running on its backup right now. Results may come in a different order than usual.",
  limited: (n) =>
    `You can browse the ${count(n, { one: "best match", other: "best matches" })}. Narrow the search to find the rest.`,
  noneHeading: "Try this",
  noneSpelling: "Check the spelling, or use another word for the same thing.",
  noneFewer: "Use fewer words.",
  noneFilters: "Remove filters one at a time above, or",
  noneFiltersLink: "remove all filters",
  noneBrowse: "Browse stories by practice:",
  failed: "The results could not be fetched",
};
