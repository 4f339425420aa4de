import type { practices as fi } from "../fi/practices.ts";

export const practices: typeof fi = {
  title: "Practices",
  lead: "The stories are sorted into 14 practices: ways in which municipalities develop their work. Each story belongs to one or more of them.",
  description: "14 ways to develop municipal work: what each of them means, and its stories.",
  one: "Practice",
  figuresHeading: "What experts think",
  figuresLead: (label) =>
    `The figures are an ${label}: the share of the experts who gave each answer. They do not tell what share of municipalities works like this.`,
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
  storiesHeading: "Stories of this practice",
  noStories: "There are no stories of this practice yet.",
};
