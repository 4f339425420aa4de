import type { organisations as fi } from "../fi/organisations.ts";

export const organisations: typeof fi = {
  title: "Organisationer",
  lead: "Kommuner, välfärdsområden och andra organisationer som det finns berättelser om på torget.",
  description:
    "Kommuner, välfärdsområden och andra organisationer som det finns berättelser om på Tekojen tori.",
  pageDescription: (name) => `${name}: uppgifter om organisationen och dess utvecklingsberättelser.`,
  none: "Det finns inga organisationer på torget ännu.",
  letters: "Gå till bokstav",
  facts: {
    type: "Typ av organisation",
    municipality: "Kommun",
    region: "Landskap",
    county: "Välfärdsområde",
    validFrom: "Verksamheten började",
    validTo: "Verksamheten upphörde",
    successor: "Verksamheten övertogs av",
  },
  storiesHeading: "Organisationens berättelser",
  noStories: "Det finns inga berättelser om den här organisationen på torget ännu.",
  noStoriesHint: "Se vad som har gjorts på annat håll i samma landskap eller bläddra bland alla berättelser.",
  inRegion: (region) => `Berättelser från landskapet ${region}`,
};
