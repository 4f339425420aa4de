import type { tags as fi } from "../fi/tags.ts";

export const tags: typeof fi = {
  title: "Ämnesord",
  lead: "Ämnesorden visar vad berättelserna handlar om. Synonymer och namn på andra språk leder till samma ämne.",
  description: "Ämnesorden för berättelserna på Tekojen tori i alfabetisk ordning.",
  pageDescription: (name) => `Utvecklingsberättelser med ämnesordet ${name}.`,
  one: "Ämnesord",
  none: "Inga ämnesord används ännu.",
  letters: "Gå till bokstav",
  synonyms: "Betyder samma sak",
  broader: "Överordnat ämnesord",
  narrower: "Underordnade ämnesord",
  elsewhere: "På andra ställen",
  finto: "Samma begrepp i tjänsten Finto",
  aboutFinto:
    "Finto innehåller gemensamma ordlistor för biblioteken och den offentliga förvaltningen, till exempel Allmän finländsk ontologi (ALLFO).",
  storiesHeading: "Berättelser med ämnesordet",
  noStories: "Det finns inga berättelser med det här ämnesordet ännu.",
  newest: (n) => `Här finns de ${n} nyaste.`,
  searchFor: (name) => `Sök med ordet ${name}`,
};
