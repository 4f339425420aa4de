import type { stories as fi } from "../fi/stories.ts";

export const stories: typeof fi = {
  editorial: "Compiled by the editors",
  editorialNotice: "Compiled by the editors from public sources",
  retired: "No longer current",
  otherLanguage: {
    fi: "This story is in Finnish",
    sv: "This story is in Swedish",
    en: "This story is in English",
  },
  sections: {
    need: "Starting point and need",
    action: "What we did",
    people: "How we developed it together",
    results: "Results",
    lessons: "What did not work, what we learned",
    reuse: "Keep this – change this",
  },
  since: (year) => `began ${year}`,
  years: (from, to) => (from === to ? `${from}` : `${from}–${to}`),
  until: (year) => `ended ${year}`,
};
