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
};
