import { counter } from "../numbers.ts";

const count = counter("fi");

/** One's own desk: what is being written, what waits, what is out, and what there is to do. */
export const desk = {
  title: "Oma työpöytä",
  start: "Kirjoita uusi tarina",
  whichWorkplace: "Minkä työpaikan tarinaa kirjoitat?",
  language: "Millä kielellä kirjoitat?",
  begin: "Aloita",
  noWorkplace: "Tarinat kirjoitetaan työpaikan nimissä. Liity ensin työpaikkaan tai perusta uusi.",
  tasks: "Tehtävää",
  noTasks: "Ei mitään juuri nyt.",
  joinRequests: (n: number, workplace: string) =>
    `${count(n, { one: "henkilö haluaa", other: "henkilöä haluaa" })} liittyä työpaikkaan ${workplace}`,
  waitingStories: (n: number) =>
    `${count(n, { one: "tarina odottaa", other: "tarinaa odottaa" })} moderaattoria`,
  waitingWorkplaces: (n: number) =>
    `${count(n, { one: "työpaikka odottaa", other: "työpaikkaa odottaa" })} hyväksyntää`,
  waitingReports: (n: number) =>
    `${count(n, { one: "ilmoitus odottaa", other: "ilmoitusta odottaa" })} päätöstä`,
  notices: (n: number) => `${count(n, { one: "viesti lukijalta", other: "viestiä lukijoilta" })} odottaa`,
  drafts: "Luonnokset",
  noDrafts: "Ei luonnoksia kesken.",
  untitled: "Nimetön luonnos",
  changed: (time: string, name: string) => `Muutettu ${time}, ${name}`,
  claim: "Otetaan omaksi toimitukselta",
  missing: (n: number) => `${count(n, { one: "kohta", other: "kohtaa" })} täyttämättä`,
  returned: "Palautettu muokattavaksi",
  waiting: "Odottaa moderaattoria",
  published: "Julkaistut tarinat",
  noPublished: "Työpaikallasi ei ole vielä julkaistuja tarinoita.",
  publishedOn: (day: string) => `Julkaistu ${day}`,
  states: {
    published: "Julkaistu",
    retired: "Merkitty vanhentuneeksi",
    unpublished: "Poistettu näkyvistä",
    hidden: "Moderaattori on piilottanut",
  },
  more: (n: number) => `Tässä näkyy vain osa. Yhteensä niitä on ${n}.`,
  reason: (reason: string) => `Syy: ${reason}`,
  edit: "Muokkaa",
  continueEditing: "Jatka seuraavaa versiota",
  versions: "Versiot",
  changeState: "Poista näkyvistä tai merkitse vanhentuneeksi",
  retire: "Merkitse vanhentuneeksi",
  retireHint: "Tarina on yhä luettavissa, ja syy näkyy lukijoille. Haussa se tulee muiden jälkeen.",
  unpublish: "Poista näkyvistä",
  unpublishHint: "Tarina poistuu hausta, sivuilta ja syötteistä minuutissa. Se jää työpaikallesi talteen.",
  whatToDo: "Mitä tarinalle tehdään?",
  why: "Syy",
  whyRetire: "Esimerkiksi: toiminta päättyi, kun yksikkö muutti.",
  whyUnpublish: "Syyn näkevät vain oman työpaikkasi jäsenet ja moderaattorit.",
  whyError: "Kirjoita syy, vähintään kolme merkkiä.",
  chooseError: "Valitse, mitä tarinalle tehdään.",
  doIt: "Vahvista",
  restore: "Julkaise uudelleen",
  editorialDesk: "Toimituksen tarinat",
  editorialLead:
    "Toimitus voi koota tarinan julkisista lähteistä. Organisaatio voi ottaa sen myöhemmin omakseen.",
  editorialPublished: (n: number) => `Toimituksen julkaisemat tarinat (${n})`,
  organisation: "Mistä organisaatiosta tarina kertoo?",
  workplaceName: "Yksikön nimi, jos se on tiedossa",
  queue: "Moderaattoria odottavat tarinat",
  noQueue: "Jonossa ei ole tarinoita.",
  read: "Lue ja päätä",
  sentIn: (day: string) => `Lähetetty ${day}`,
};
