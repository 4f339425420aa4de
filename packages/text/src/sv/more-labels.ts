import type { moreLabels as fi } from "../fi/more-labels.ts";

export const moreLabels: typeof fi = {
  organisationTypes: {
    municipality: "Kommun",
    joint_authority: "Samkommun eller annan sammanslutning",
    wellbeing_services_county: "Välfärdsområde",
    municipal_company: "Kommunalt bolag",
    other: "Annan organisation",
  },
  adoptionStatuses: {
    planned: "Planeras",
    piloting: "På försök",
    in_use: "I bruk",
    ended: "Avslutad",
  },
  relationKinds: {
    copied: "Använd utan ändringar",
    adapted: "Anpassad till egna förhållanden",
    inspired: "Har fungerat som inspiration",
  },
  surveyAdoption: {
    inUse: "I bruk",
    piloting: "På försök",
    planned: "Planeras",
    notInUse: "Inte i bruk, planeras inte",
  },
  surveySignificance: {
    veryHigh: "Mycket stor",
    high: "Stor",
    moderate: "Måttlig",
    low: "Liten",
    none: "Ingen betydelse",
    cannotSay: "Kan inte säga",
  },
};
