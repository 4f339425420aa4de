import { counter } from "../numbers.ts";

const count = counter("fi");

/** What moderators decide of reported stories. */
export const reportDecisions = {
  waitingReports: (n: number) =>
    `${count(n, { one: "ilmoitus odottaa", other: "ilmoitusta odottaa" })} päätöstä`,
  title: "Ilmoitukset",
  waitingAppeals: (n: number) =>
    `${count(n, { one: "oikaisupyyntö odottaa", other: "oikaisupyyntöä odottaa" })} päätöstä`,
  decided: "Päätetyt",
  none: "Ilmoituksia ei ole.",
  fromModerator: "Moderaattorin aloittama",
  sides: { reporter: "Ilmoittaja pyytää oikaisua", workplace: "Työpaikka pyytää oikaisua" },
  caseTitle: "Ilmoitus",
  report: "Mitä ilmoitettiin",
  story: "Tarina sellaisena kuin se ilmoitettiin",
  changed: "Tarinaa on muutettu ilmoituksen jälkeen.",
  openStory: "Avaa tarina",
  earlier: "Aiemmat päätökset",
  others: (n: number) => `Samasta tarinasta on myös muita ilmoituksia (${n}). Niistä päätetään samalla.`,
  notYours: "Olet jo tehnyt päätöksen tästä. Oikaisupyynnön käsittelee toinen moderaattori.",
  decide: "Päätös",
  whatToDo: "Mitä tarinalle tehdään?",
  hide: "Piilotetaan",
  hideHint: "Tarina poistuu näkyvistä minuutissa. Työpaikka näkee sen ja voi pyytää oikaisua.",
  keep: "Jätetään näkyviin",
  keepHint: "Tarina pysyy luettavana. Jos se oli piilotettu, se palautetaan.",
  reason: "Peruste",
  chooseReason: "Valitse peruste",
  reasonError: "Valitse päätöksen peruste.",
  words: "Perustelu omin sanoin",
  wordsHint: "Sekä ilmoittaja että työpaikka saavat perustelun. Kirjoita asiallisesti ja selkeästi.",
  save: "Tallenna päätös",
  done: "Päätös on tallennettu, ja siitä on kerrottu molemmille osapuolille.",
};
