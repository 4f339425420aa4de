import type { practices as fi } from "../fi/practices.ts";

export const practices: typeof fi = {
  title: "Practices",
  lead: "The stories are sorted into 14 practices: ways in which municipalities develop their work. Each story belongs to one or more of them.",
  description: "14 ways to develop municipal work: what each of them means, and its stories.",
  one: "Practice",
  figuresHeading: "The experts’ assessment",
  figuresLead: (label) =>
    `The figures (${label}) show what share of the experts gave each answer. They do not show what share of municipalities works this way.`,
  adoption: "Is the practice in use?",
  significance: "How significant is it?",
  answer: "Answer",
  share: "Share of answers",
  forCitizens: "For residents",
  forStaff: "For staff",
  percent: (share) => `${share}%`,
  answers: (range) => `Number of answers: ${range}.`,
  rounding: "The source has rounded the figures, so the sum may be 99–101%.",
  source: "Source:",
  sources: {
    2021: "Kunta-alan työn murroksen kuvaus 12: Kehittyvä ja innovatiivinen kuntatyö (13 May 2021), chapter 11 (in Finnish).",
  },
  storiesHeading: "Stories about this practice",
  noStories: "There are no stories about this practice yet.",
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
