import type { practices as fi } from "../fi/practices.ts";

export const practices: typeof fi = {
  title: "Arbetssätt",
  lead: "Berättelserna är indelade i 14 arbetssätt. Det är olika sätt att utveckla arbetet i kommunerna. Varje berättelse hör till ett eller flera av dem.",
  description:
    "14 sätt att utveckla arbetet i kommunerna: vad vart och ett betyder och vilka berättelser som finns.",
  one: "Arbetssätt",
  figuresHeading: "Experternas bedömning",
  figuresLead: (label) =>
    `Siffrorna (${label}) visar hur stor andel av experterna som gav respektive svar. De visar inte hur stor andel av kommunerna som arbetar så.`,
  adoption: "Används arbetssättet?",
  significance: "Hur stor betydelse har det?",
  answer: "Svar",
  share: "Andel av svaren",
  forCitizens: "För invå\u00adnarna",
  forStaff: "För perso\u00adnalen",
  percent: (share) => `${share}\u00a0%`,
  answers: (range) => `Antal svar: ${range}.`,
  rounding: "Siffrorna är avrundade i källan, så summan kan bli 99–101\u00a0%.",
  source: "Källa:",
  sources: {
    2021: "Kunta-alan työn murroksen kuvaus 12: Kehittyvä ja innovatiivinen kuntatyö (13.5.2021), kapitel 11 (på finska).",
  },
  storiesHeading: "Berättelser om arbetssättet",
  noStories: "Det finns inga berättelser om det här arbetssättet ännu.",
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
