import type { retagging as fi } from "../fi/retagging.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");
const stories = (n: number) => count(n, { one: "berättelse", other: "berättelser" });

export const retagging: typeof fi = {
  lead: "Sök fram berättelserna och välj vilka ämnesord de ska få eller mista. Du ser vad som händer med varje berättelse innan något ändras.",
  ofTag: "Ändra de här berättelsernas ämnesord",
  which: "1. Vilka berättelser?",
  words: "Sökord",
  wordsHint: "Du kan också klistra in söksidans adress här: då används samma ord och avgränsningar.",
  withTag: "Berättelser som har något av de här ämnesorden",
  filters: "Andra avgränsningar",
  clear: "Töm sökningen och avgränsningarna",
  what: "2. Vad ska ändras?",
  add: "Lägg till de här ämnesorden",
  remove: "Ta bort de här ämnesorden",
  nothingToDo: "Välj ett ämnesord som läggs till eller tas bort.",
  nobodyChosen: "Välj minst en berättelse.",
  preview: "3. Kontrollera och ändra",
  askFirst: "Skriv sökord eller välj en avgränsning, så visas berättelserna här.",
  found: (n) => (n === 0 ? "Sökningen hittar inga berättelser." : `Sökningen hittar ${stories(n)}.`),
  willChange: (n) => (n === 0 ? "Ingen av de här berättelserna ändras." : `${stories(n)} ändras.`),
  tooMany: (total, most) =>
    `Sökningen hittar ${total} berättelser. Bara de ${most} första kan ändras på en gång. Avgränsa sökningen så att också resten ryms med.`,
  all: "Välj alla",
  none: "Avmarkera alla",
  chosen: (n, of) => `${n} av ${stories(of)} valda`,
  doIt: (n) => (n === 0 ? "Ändra berättelserna" : `Ändra ${stories(n)}`),
  changed: "Berättelser som ändras",
  skipped: (n) => `Hoppas över: ${stories(n)}`,
  unchanged: (n) => `Inget att ändra: ${stories(n)}`,
  why: {
    without_tags: "Berättelsen skulle inte ha ett enda ämnesord kvar.",
    too_many_tags: "Berättelsen skulle ha fler än tio ämnesord.",
  },
  added: "läggs till",
  removed: "tas bort",
  noTags: "Inga ämnesord",
  undoable: "Ändringen börjar genast och fortsätter även om du lämnar sidan. Du kan ångra den i 30 dagar.",
};
