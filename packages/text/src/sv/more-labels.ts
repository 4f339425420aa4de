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
  sizeBands: {
    under_10: "Färre än 10 anställda",
    from_10_to_29: "10–29 anställda",
    from_30_to_99: "30–99 anställda",
    from_100_to_499: "100–499 anställda",
    over_499: "Minst 500 anställda",
  },
  obstacles: {
    time: "Tid",
    money: "Pengar",
    systems: "System",
    skills: "Kunnande",
    leadership: "Ledningens stöd",
    fit: "Lämplighet för egna förhållanden",
    rules: "Regler och bestämmelser",
    other: "Annat hinder",
  },
  relationKinds: {
    copied: "Använd utan ändringar",
    adapted: "Anpassad till egna förhållanden",
    inspired: "Har fungerat som inspiration",
  },
};
