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
  relationKinds: {
    copied: "Taken up as it is",
    adapted: "Adapted to local conditions",
    inspired: "Served as inspiration",
  },
  surveyAdoption: {
    inUse: "In use",
    piloting: "Being piloted",
    planned: "Planned",
    notInUse: "Not in use, not planned",
  },
  surveySignificance: {
    veryHigh: "Very high",
    high: "High",
    moderate: "Moderate",
    low: "Low",
    none: "None",
    cannotSay: "Cannot say",
  },
};
