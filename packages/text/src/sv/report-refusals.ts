import type { reportRefusals as fi } from "../fi/report-refusals.ts";

export const reportRefusals: typeof fi = {
  otherStory: "På en gång går det bara att besluta om anmälningar om samma berättelse.",
  decided: "En annan moderator har redan fattat beslut. Uppdatera sidan för att se beslutet.",
  notAppealed: "Ingen har begärt omprövning av beslutet, eller så har begäran redan behandlats.",
  ownDecision: "Du har fattat beslutet som ska omprövas. En annan moderator behandlar begäran.",
  hidden: "Berättelsen är redan dold.",
  notHidden: "Berättelsen är inte dold.",
  appealWaits: "Det finns en begäran om omprövning av beslutet att dölja berättelsen. Behandla den först.",
  noAppeal:
    "Det går inte att begära omprövning av det här beslutet. Tiden har gått ut, eller så behandlas saken redan.",
  publishHidden: "En moderator har dolt berättelsen, så den kan inte publiceras nu. Utkastet är sparat.",
};
