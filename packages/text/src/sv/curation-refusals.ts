import type { curationRefusals as fi } from "../fi/curation-refusals.ts";

export const curationRefusals: typeof fi = {
  stale:
    "Någon annan har ändrat ämnesordet efter att du öppnade det. Se hur det är nu och gör din ändring på nytt.",
  isMerged:
    "Ämnesordet har slagits ihop med ett annat och kan inte längre ändras. Ändra det som det slogs ihop med.",
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
  ysoTaken: (slug) => `Ämnesordet ${slug} har redan samma YSO-adress.`,
};
