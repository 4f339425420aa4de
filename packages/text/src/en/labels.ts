import type { labels as fi } from "../fi/labels.ts";

export const labels: typeof fi = {
  sectors: {
    administration: "Administration and finance",
    digital_data: "Digitalisation and data",
    early_childhood: "Early childhood education",
    education: "Education",
    elderly: "Services for older people",
    employment_business: "Employment and business",
    environment: "Environment and climate",
    food_cleaning: "Catering and cleaning",
    health: "Health",
    hr_wellbeing: "Staff and wellbeing at work",
    library_culture: "Libraries and culture",
    participation: "Participation and work with residents",
    rescue: "Rescue services",
    social: "Social services",
    sports_youth: "Sport and youth",
    urban_technical: "Built environment, transport and technical services",
  },
  statuses: {
    idea: "Idea",
    pilot: "Being piloted",
    in_use: "In use",
    established: "Established",
    ended: "Ended",
  },
  effortBands: {
    small: "Small: under a week",
    medium: "Medium: weeks",
    large: "Large: months",
    very_large: "Very large: over a year",
  },
  costBands: {
    none: "No cost",
    under_1000: "Under €1,000",
    from_1000_to_10000: "€1,000–10,000",
    from_10000_to_100000: "€10,000–100,000",
    over_100000: "Over €100,000",
  },
};
