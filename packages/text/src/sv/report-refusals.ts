import type { reportRefusals as fi } from "../fi/report-refusals.ts";

export const reportRefusals: typeof fi = {
  otherStory: "Ni kan besluta tillsammans bara om anmälningar av samma berättelse.",
  decided: "En annan moderator har redan fattat beslut. Uppdatera sidan och se vad hen beslutade.",
  notAppealed: "Beslutet har inte överklagats, eller så har överklagandet redan behandlats.",
  ownDecision: "Du har fattat beslutet som överklagas. Överklagandet behandlas av en annan moderator.",
  hidden: "Berättelsen är redan dold.",
  notHidden: "Berättelsen är inte dold.",
  appealWaits: "Beslutet att dölja berättelsen har överklagats. Behandla överklagandet.",
  noAppeal: "Det här beslutet kan inte överklagas. Tiden har gått ut, eller så behandlas saken redan.",
  publishHidden: "En moderator har dolt berättelsen, så den kan inte publiceras nu. Utkastet är sparat.",
};
