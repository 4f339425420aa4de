import type { front as fi } from "../fi/front.ts";

export const front: typeof fi = {
  title: "Tekojen tori – how Finnish municipalities develop their work",
  description:
    "Read how workplaces in Finnish municipalities and wellbeing services counties have developed their work, and reuse what works.",
  heading: "A good deed is worth doing twice",
  lead: "Tekojen tori, the market square of deeds, gathers stories of how workplaces in Finnish municipalities and wellbeing services counties have developed their work – and what came of it.",
  examplesLabel: "Try, for example:",
  examples: ["food waste", "sick leave", "home care", "youth participation"],
  reused: (stories) => `Already ${stories} in use in other organisations, too.`,
  noneReused: "Every story is free to be taken into use.",
  practicesHeading: "14 ways to develop work",
  practicesLead: "Every story belongs to one or more of these practices. Choose what interests you.",
  reusedOf: (stories) => `${stories} used elsewhere`,
  most: {
    heading: "Most reused",
    lead: "Other organisations have taken these into use, or are trying them.",
    none: "Stories that are used elsewhere, too, are shown here. None has been recorded yet. If you take a deed into use, say so on the story’s page: it helps others.",
    all: "All stories used elsewhere",
    feed: "New adoptions as an Atom feed",
    feedTitle: "Tekojen tori: new adoptions",
  },
  newestHeading: "Newest stories",
  newestAll: "All stories, newest first",
  waysHeading: "What you can do here",
  ways: [
    {
      title: "Read",
      text: "Every story is open to all, with no need to sign in. Search in your own words, or narrow by sector, region and status.",
    },
    {
      title: "Judge",
      text: "A story gives the starting point, what was done, the results and the sources. If something is not known, it says so.",
    },
    {
      title: "Reuse",
      text: "You may copy and change the texts as long as you name the source (CC BY 4.0). Adapt the deed to your own circumstances.",
    },
  ],
};
