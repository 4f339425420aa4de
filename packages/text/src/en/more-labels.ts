import type { moreLabels as fi } from "../fi/more-labels.ts";

export const moreLabels: typeof fi = {
  organisationTypes: {
    municipality: "Municipality",
    joint_authority: "Joint authority",
    wellbeing_services_county: "Wellbeing services county",
    municipal_company: "Municipal company",
    other: "Other organisation",
  },
  adoptionStatuses: {
    planned: "Planned",
    piloting: "Being piloted",
    in_use: "In use",
    ended: "Ended",
  },
  sizeBands: {
    under_10: "Fewer than 10 employees",
    from_10_to_29: "10–29 employees",
    from_30_to_99: "30–99 employees",
    from_100_to_499: "100–499 employees",
    over_499: "500 employees or more",
  },
  obstacles: {
    time: "Time",
    money: "Money",
    systems: "Systems",
    skills: "Skills",
    leadership: "Management support",
    fit: "Fit with local conditions",
    rules: "Rules and regulations",
    other: "Another obstacle",
  },
  relationKinds: {
    copied: "Taken up as it is",
    adapted: "Adapted to local conditions",
    inspired: "Served as inspiration",
  },
};
