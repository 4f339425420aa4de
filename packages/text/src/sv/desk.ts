import type { desk as fi } from "../fi/desk.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const desk: typeof fi = {
  title: "Mitt skrivbord",
  moderation: "Moderering",
  moderationLead:
    "Allt som väntar på en moderator finns i en och samma kö. Där når du också anmälningarna, ämnesorden och händelseloggen.",
  toModeration: "Öppna modereringen",
  savedStories: "Sparade berättelser",
  start: "Skriv en ny berättelse",
  whichWorkplace: "För vilken arbetsplats skriver du?",
  language: "På vilket språk skriver du?",
  begin: "Börja",
  noWorkplace: "Berättelser skrivs i en arbetsplats namn. Gå först med i en arbetsplats eller grunda en ny.",
  tasks: "Att göra",
  noTasks: "Inget just nu.",
  joinRequests: (n: number, workplace: string) =>
    `${count(n, { one: "person vill", other: "personer vill" })} gå med i arbetsplatsen ${workplace}`,
  waitingModeration: (n: number) =>
    `${count(n, { one: "ärende väntar", other: "ärenden väntar" })} på en moderator`,
  notices: (n: number) =>
    count(n, { one: "meddelande från en läsare väntar", other: "meddelanden från läsare väntar" }),
  answer: {
    waiting: (n) => `${count(n, { one: "användning väntar", other: "användningar väntar" })} på ert svar`,
    heading: "De här använder era berättelser",
    lead: "Tacka, svara eller bekräfta. Alla ser meddelandet, och arbetsplatsen får det också per e-post.",
    done: (workplace) => `Meddelandet har skickats: ${workplace}`,
    more: (n) => `Det finns sammanlagt ${n} användningar. De äldsta visas först.`,
  },
  check: {
    heading: "Stämmer de här fortfarande?",
    lead: "De här berättelserna har inte bekräftats på ett år. Bekräfta berättelsen om den fortfarande stämmer. Redigera den annars eller markera den som föråldrad.",
    since: (day: string) => `Uppgiften är från ${day}`,
    confirm: "Stämmer fortfarande",
    done: (title: string) => `Bekräftad: ${title}`,
  },
  drafts: "Utkast",
  noDrafts: "Inga utkast just nu.",
  untitled: "Utkast utan rubrik",
  changed: (time: string, name: string) => `Ändrat ${time}, ${name}`,
  claim: "Tas över från redaktionen",
  missing: (n: number) => `${count(n, { one: "punkt", other: "punkter" })} att fylla i`,
  returned: "Skickat tillbaka för ändringar",
  waiting: "Väntar på en moderator",
  published: "Publicerade berättelser",
  noPublished: "Din arbetsplats har inga publicerade berättelser ännu.",
  publishedOn: (day: string) => `Publicerad ${day}`,
  states: {
    published: "Publicerad",
    retired: "Markerad som föråldrad",
    unpublished: "Borttagen från torget",
    hidden: "Dold av en moderator",
  },
  more: (n: number) => `Bara en del visas här. Totalt ${n}.`,
  reason: (reason: string) => `Orsak: ${reason}`,
  edit: "Redigera",
  continueEditing: "Fortsätt med nästa version",
  versions: "Versioner",
  changeState: "Ta bort från torget eller markera som föråldrad",
  retire: "Markera som föråldrad",
  retireHint:
    "Berättelsen kan fortfarande läsas, och orsaken visas för läsarna. I sökningen kommer den efter andra.",
  unpublish: "Ta bort från torget",
  unpublishHint:
    "Berättelsen försvinner från sökningen, sidorna och flödena inom en minut. Den finns kvar för din arbetsplats.",
  whatToDo: "Vad vill du göra med berättelsen?",
  why: "Orsak",
  whyRetire: "Till exempel: verksamheten upphörde när enheten flyttade.",
  whyUnpublish: "Bara medlemmarna på din arbetsplats och moderatorerna ser orsaken.",
  whyError: "Skriv en orsak, minst tre tecken.",
  chooseError: "Välj vad du vill göra med berättelsen.",
  doIt: "Bekräfta",
  restore: "Publicera på nytt",
  editorialDesk: "Redaktionens berättelser",
  editorialLead:
    "Redaktionen kan sammanställa en berättelse från offentliga källor. Organisationen kan senare ta över den.",
  editorialPublished: (n: number) => `Berättelser som redaktionen har publicerat (${n})`,
  organisation: "Vilken organisation handlar berättelsen om?",
  workplaceName: "Enhetens namn, om det är känt",
};
