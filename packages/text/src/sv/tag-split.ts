import type { tagSplit as fi } from "../fi/tag-split.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");
const stories = (n: number) => count(n, { one: "berättelse", other: "berättelser" });

export const tagSplit: typeof fi = {
  link: "Dela upp på flera ämnesord",
  lead: "Välj först ämnesorden som det här delas upp på och sedan berättelserna som flyttas. De övriga berättelserna behåller det här ämnesordet.",
  back: "Tillbaka till uppgifterna om ämnesordet",
  loading: "Berättelserna hämtas…",
  noStories: "Ingen publicerad berättelse har ämnesordet, så det finns inget att dela upp.",
  notActive: "Ämnesordet är inte i bruk och kan därför inte delas upp.",
  stale: {
    title: "Någon annan ändrade ämnesordet under tiden",
    kept: "Dina val finns kvar. Kontrollera dem och dela sedan upp ämnesordet på nytt.",
  },
  targets: {
    title: "1. Vilka ämnesord delas det upp på?",
    label: "Nya ämnesord",
    hint: "Sök genom att skriva. Du kan välja flera.",
    returned: (n, name) =>
      `${name} togs bort. ${stories(n)} har nu valts i listan så att du kan flytta ${n === 1 ? "den" : "dem"} någon annanstans.`,
    create: "Skapa ett nytt ämnesord",
    createHint: "Ämnesordet läggs till genast. Övriga uppgifter kan du fylla i senare.",
    name: { fi: "Namn på finska", sv: "Namn på svenska" },
    doCreate: "Lägg till ämnesordet",
  },
  stories: {
    title: (n) => `2. Vilka berättelser flyttas? (${stories(n)})`,
    filter: "Sök bland berättelserna",
    filterHint: "En del av rubriken eller av något annat ämnesord på berättelsen.",
    where: "Visa",
    all: "Alla",
    staying: "Stannar kvar",
    found: (n) => (n === 0 ? "Ingen berättelse motsvarar sökningen." : stories(n)),
    chooseAll: (n) => (n === 1 ? "Välj den här berättelsen" : `Välj alla ${stories(n)}`),
    stays: "Stannar kvar",
    goesTo: "Får:",
    otherTags: "Andra ämnesord:",
    read: "Läs berättelsen",
    newTab: "öppnas i en ny flik",
    more: (n) => `Visa ${n} till`,
  },
  moving: {
    chosen: (n) => (n === 0 ? "Välj berättelser i listan." : `${stories(n)} har valts`),
    clear: "Ta bort valen",
    into: "Vart flyttas de valda?",
    self: (name) => `${name} (stannar kvar)`,
    move: "Flytta de valda",
    beside: "Ge också det här",
    hint: "När du flyttar ersätter det nya ämnesordet det här. När du ger också det här behåller berättelsen dessutom det som den redan har.",
    noTargets: "Välj först minst ett nytt ämnesord.",
    done: (n, name) => `${stories(n)}: ${name}.`,
  },
  summary: {
    title: "3. Kontrollera och dela upp",
    stay: (n, name) => `${stories(n)} behåller ämnesordet ${name}.`,
    go: (n, name) => `${stories(n)} får ämnesordet ${name}.`,
    undoable: "Uppdelningen kan ångras i 30 dagar.",
    doIt: "Dela upp ämnesordet",
  },
  errors: {
    noTargets: "Välj minst ett ämnesord som det här delas upp på.",
    noMoves: "Välj minst en berättelse som flyttas.",
    tooMany: "Högst 1 000 berättelser kan flyttas på en gång. Lämna en del kvar och flytta dem efteråt.",
  },
};
