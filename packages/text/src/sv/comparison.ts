import type { comparison as fi } from "../fi/comparison.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");
const organisations = (n: number) => count(n, { one: "annan organisation", other: "andra organisationer" });

export const comparison: typeof fi = {
  title: "Jämför berättelser",
  here: "Jämförelse",
  description:
    "Jämför berättelser sida vid sida: arbetsinsats, kostnader, resultat, förutsättningar och användare.",
  lead: "Jämför högst fyra berättelser. Jämförelsen finns i sidans adress: du kan skicka den till en kollega eller skriva ut den till ett möte.",
  compared: "I jämförelsen",
  caption: (n) => `${count(n, { one: "berättelse", other: "berättelser" })} i jämförelsen`,
  empty: "Det finns inga berättelser i jämförelsen ännu. Sök den första i fältet nedan.",
  onlyOne: "Det finns bara en berättelse i jämförelsen. Lägg till en till i fältet nedan.",
  tooMany: (left) =>
    `Jämförelsen rymmer fyra berättelser. Adressen hade fler, så ${count(left, { one: "berättelse", other: "berättelser" })} lämnades bort.`,
  criterion: "Vad som jämförs",
  remove: "Ta bort ur jämförelsen",
  moveEarlier: "Flytta framåt",
  moveLater: "Flytta bakåt",
  unreadable: "Kan inte läsas",
  gone: "Berättelsen har tagits bort från torget och kan inte längre läsas.",
  missing: "Det finns ingen berättelse på den här adressen.",
  retired: "Inte längre aktuell.",
  criteria: {
    who: "Vem och hur stor",
    adopters: "Vilka andra använder",
    languages: "Språk",
  },
  sizeUnknown: "Arbetsplatsens storlek är inte känd",
  confirmed: (date) => `arbetsplatsen bekräftade uppgifterna ${date}`,
  confirmedLongAgo: (date) => `uppgifterna bekräftades senast ${date}, för över ett år sedan`,
  noAdopters: "Ingen annan har ännu berättat att de använder det.",
  adopters: (n) => `Sammanlagt ${organisations(n)}`,
  existing: (n) => `Hade redan något liknande: ${organisations(n)}`,
  indicator: (before, after) => `före ${before}, efter ${after}`,
  measured: (how) => `Mätmetod: ${how}`,
  noContact: "Ingen uppgift. Redaktionen har sammanställt berättelsen från offentliga källor.",
  missingFact: "Saknas en uppgift?",
  askOrTell: "Fråga eller berätta",
  add: {
    heading: "Lägg till en berättelse i jämförelsen",
    label: "Sök en berättelse",
    hint: "Skriv ett ämne, ett yrke eller en kommun. Förslagen visas under fältet.",
    found: (n) => `Förslag: ${n}`,
    none: "Inga berättelser hittades med de här orden.",
    failed: "Sökningen lyckades inte. Försök igen om en stund.",
    add: "Lägg till i jämförelsen",
    isThere: "finns redan i jämförelsen",
    full: "Jämförelsen har fyra berättelser och rymmer inte fler. Ta bort någon så kan du lägga till en annan.",
  },
  saved: {
    heading: "Sparade berättelser",
    lead: "Listan är din egen: andra ser den inte. Den rymmer hundra berättelser.",
    signIn: "Logga in så kan du spara berättelser på din egen lista.",
    empty: "Det finns inga berättelser på din lista ännu. Spara sådana ur jämförelsen.",
    choose: "Välj vad du vill jämföra",
    compare: "Jämför de valda",
    chooseFirst: "Välj först minst en berättelse.",
    save: "Spara på listan",
    unsave: "Ta bort från listan",
    savedNow: (title) => `Sparad på listan: ${title}`,
    removedNow: (title) => `Borttagen från listan: ${title}`,
    gone: "Berättelsen kan inte längre läsas",
  },
  print: "Skriv ut",
  printed: (date) => `Utskriven ${date}`,
  licence:
    "Berättelsernas texter: CC BY 4.0. Nämn upphovsmannen och berättelsens adress när du använder dem.",
};
