import type { tags as fi } from "../fi/tags.ts";

export const tags: typeof fi = {
  title: "Tags",
  lead: "Tags show what the stories are about. Synonyms, and names in other languages, lead to the same topic.",
  description: "The tags of the stories on Tekojen tori, in alphabetical order.",
  pageDescription: (name) => `Stories of development work on this subject: ${name}.`,
  one: "Tag",
  none: "No tags are in use yet.",
  letters: "Go to letter",
  synonyms: "Means the same",
  broader: "Broader tag",
  narrower: "Narrower tags",
  elsewhere: "Elsewhere",
  finto: "The same concept in the Finto service",
  aboutFinto:
    "Finto holds the vocabularies that Finnish libraries and public administration share, such as the General Finnish Ontology (YSO).",
  storiesHeading: "Stories with this tag",
  noStories: "There are no stories with this tag yet.",
  newest: (n) => `The ${n} newest are here.`,
  searchFor: (name) => `Search for ${name}`,
};
