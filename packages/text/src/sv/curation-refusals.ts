import type { curationRefusals as fi } from "../fi/curation-refusals.ts";

export const curationRefusals: typeof fi = {
  stale:
    "Någon annan har ändrat ämnesordet efter att du öppnade det. Se hur det är nu och gör din ändring på nytt.",
  isMerged:
    "Ämnesordet har slagits ihop med ett annat och kan inte längre ändras. Ändra i stället ämnesordet som det slogs ihop med.",
  decided: "Förslaget har redan behandlats.",
  notActive: "Ämnesordet är inte i bruk, så det här går inte att göra.",
  notDeprecated: "Ämnesordet är redan i bruk.",
  nameMissing: "Ge ämnesordet ett namn på finska och på svenska.",
  termTaken: (name) => `Ordet hör redan till ämnesordet ${name}.`,
  termMergedHere: (name) =>
    `Ordet hör redan till det här ämnesordet: det följde med när ${name} slogs ihop med det.`,
  broader: {
    unknown: "Välj ett överordnat ämnesord som är i bruk.",
    circle: "Då skulle ämnesordet vara överordnat sig självt. Välj ett annat överordnat ämnesord.",
  },
  ysoTaken: (slug) => `Ämnesordet ${slug} har redan samma ALLFO-adress.`,
  mergeSelf: "Ett ämnesord kan inte slås ihop med sig självt.",
  mergeDescendant:
    "Ett ämnesord kan inte slås ihop med ett av sina egna underordnade ämnesord. Slå ihop dem åt andra hållet.",
  chooseActive: "Välj ett ämnesord som är i bruk.",
  nothingToDo: "Välj ett ämnesord som ska läggas till eller tas bort.",
  givenAndTaken: "Samma ämnesord kan inte både läggas till och tas bort.",
  splitSelf: "Välj vilka andra ämnesord berättelserna ska få.",
  tooManyStories: "Det är för många berättelser. Högst 1 000 berättelser kan ändras på en gång.",
  tooManyTags: "Berättelsen skulle få fler än tio ämnesord. Ge den färre nya eller lämna den som den är.",
  settled: "Det har redan fattats beslut om berättelsen.",
  missDecided: "Det har redan fattats beslut om de här orden.",
  undo: {
    running: "Ändringen pågår fortfarande. Vänta tills den är klar.",
    undone: "Det här har redan ångrats.",
    late: "Ändringen är äldre än 30 dagar och kan inte längre ångras.",
    circle:
      "Om du ångrar blir ämnesordet överordnat sig självt. Ändra först dess plats eller de underordnade ämnesordens.",
  },
};
