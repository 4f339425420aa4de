import type { organisations as fi } from "../fi/organisations.ts";

export const organisations: typeof fi = {
  title: "Organisations",
  lead: "Municipalities, wellbeing services counties and other organisations with stories on the square.",
  description:
    "Municipalities, wellbeing services counties and other organisations with stories on Tekojen tori.",
  pageDescription: (name) => `${name}: facts about the organisation, and its stories.`,
  none: "There are no organisations on the square yet.",
  letters: "Go to letter",
  facts: {
    type: "Type of organisation",
    municipality: "Municipality",
    region: "Region",
    county: "Wellbeing services county",
    validFrom: "Operating since",
    validTo: "Operated until",
    successor: "Continued by",
  },
  storiesHeading: "Stories about this organisation",
  noStories: "There are no stories about this organisation on the square yet.",
  noStoriesHint: "See what others in the same region have done, or browse all stories.",
  inRegion: (region) => `Stories from the region of ${region}`,
};
