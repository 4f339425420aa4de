import type { curation as fi } from "../fi/curation.ts";
import { counter, numberFormatOf } from "../numbers.ts";

const count = counter("sv");
const number = numberFormatOf("sv");

export const curation: typeof fi = {
  title: "Hantera ämnesord",
  tagTitle: "Uppgifter om ämnesordet",
  changeTitle: "Ändring av ämnesord",
  splitTitle: "Dela upp ämnesordet",
  nav: {
    label: "Sidor för hantering av ämnesord",
    vocabulary: "Alla ämnesord",
    newTag: "Nytt ämnesord",
    files: "Export och import",
    changes: "Ändringar och ångra",
    retag: "Ämnesord för flera berättelser",
    similar: "Liknande ämnesord",
    missed: "Sökningar utan träff",
  },
  states: {
    proposed: "Föreslaget",
    active: "I bruk",
    merged: "Sammanslaget",
    deprecated: "Inte i bruk",
  },
  fields: {
    preferred: "Namn",
    synonyms: "Synonymer",
    synonymsHint: "Ord som betyder samma sak, ett per rad. De visas för läsarna.",
    hidden: "Dolda former (felstavade)",
    hiddenHint: "En per rad. Sökningen känner igen dem, men läsarna ser dem inte.",
    definition: "Definition",
    broader: "Överordnat ämnesord",
    broaderHint: "Det ämnesord som detta hör till. Sök genom att skriva.",
    yso: "ALLFO-adress",
    ysoHint: "Kopiera ALLFO-adressen från tjänsten Finto, till exempel http://www.yso.fi/onto/yso/p1234.",
  },
  errors: {
    reason: "Skriv en motivering, minst tre tecken.",
    yso: "Kopiera ALLFO-adressen från tjänsten Finto, till exempel http://www.yso.fi/onto/yso/p1234.",
  },
  table: {
    filter: "Sök bland ämnesorden",
    filterHint:
      "En del av ett namn, en synonym eller en dold form på vilket språk som helst. Du kan skriva a och o i stället för å, ä och ö.",
    allStates: "Alla",
    found: (n) =>
      n === 0 ? "Inget ämnesord motsvarar sökningen." : count(n, { one: "ämnesord", other: "ämnesord" }),
    clear: "Visa alla ämnesord",
    keys: "Flytta dig mellan raderna med piltangenterna. Enter öppnar raden.",
    columns: {
      name: "Namn",
      state: "Status",
      stories: "Berättelser",
      synonyms: "Synonymer",
      hidden: "Dolda former",
      broader: "Överordnat",
    },
    more: (n) => `Visa ${number.format(n)} till`,
  },
  details: {
    more: "Övriga uppgifter",
    none: "Finns inte",
    mergedInto: "Sammanslaget med",
    mergedHere: "Har slagits ihop med det här",
    proposedBy: "Föreslaget av",
    personGone: "En person som har lämnat tjänsten",
    created: "Tillagt",
    reason: "Motivering",
    address: "Läsarnas sida",
    decide: "Behandla förslaget",
    open: "Redigera",
    readersPage: "Se läsarnas sida",
  },
  missed: {
    lists: { open: "Väntar", aside: "Lagda åt sidan" },
    lead: {
      open: "De här orden har sökts minst tre gånger utan träff.",
      aside: "De här sökningarna har lagts åt sidan. De kan tas upp på nytt.",
    },
    none: { open: "Det finns inga sökningar utan träff.", aside: "Inga sökningar har lagts åt sidan." },
    asked: (n, day) => `Sökt ${number.format(n)} gånger, senast ${day}`,
    kind: "Vad blir ordet?",
    kinds: { synonym: "Synonym", hidden: "Dold form", tag: "Nytt ämnesord" },
    kindHints: {
      synonym: "Ordet betyder samma sak som ett ämnesord. Läsarna ser det.",
      hidden: "Ordet är felstavat eller föråldrat. Sökningen känner till det, men läsarna ser det inte.",
      tag: "Bland ämnesorden finns inget som betyder samma sak.",
    },
    label: "Ord",
    language: "Ordets språk",
    tag: "Ämnesordet som det betyder",
    errors: {
      label: "Skriv ordet.",
      inSwedish: "Ge ämnesordet ett namn också på svenska.",
      tag: "Välj det ämnesord som ordet betyder.",
    },
    doIt: "Lägg till",
    aside: "Lägg åt sidan",
    takeUp: "Ta upp på nytt",
    done: {
      synonym: (word) => `”${word}” är nu en synonym, och sökningen hittar med det.`,
      hidden: (word) => `”${word}” är nu en dold form, och sökningen hittar med den.`,
      tag: (word) =>
        `Sökningen ”${word}” har nu ett eget ämnesord. Sökningen hittar med det när berättelser har fått ämnesordet.`,
      aside: (word) => `”${word}” har lagts åt sidan.`,
      open: (word) => `”${word}” väntar igen på ett beslut.`,
    },
    trySearch: "Prova sökningen",
  },
  save: {
    title: "Redigera ämnesordet",
    doIt: "Spara",
    done: "Sparat. Sökningen känner genast igen de nya orden.",
  },
  create: {
    title: "Nytt ämnesord",
    lead: "Namnet behövs på finska och på svenska, och gärna på engelska. Resten kan fyllas i senare.",
    doIt: "Lägg till ämnesordet",
  },
  approve: {
    title: "Behandla förslaget",
    note: "Meddelande till den som föreslog ordet",
    noteHint: "Skickas i samma e-postmeddelande som beskedet om godkännandet.",
    doIt: "Godkänn ämnesordet",
    done: "Ämnesordet är nu i bruk. Den som föreslog det får ett e-postmeddelande.",
  },
  decline: {
    title: "Avslå förslaget",
    hint: "Den som föreslog ordet får motiveringen per e-post. Berätta också med vilket ord ämnet går att hitta.",
    doIt: "Avslå förslaget",
    done: "Förslaget har avslagits. Den som föreslog ordet får motiveringen per e-post.",
  },
  deprecate: {
    title: "Ta ur bruk",
    hint: "Ämnesordet visas inte längre för läsarna och kan inte väljas. Berättelserna behåller det ifall det tas i bruk igen.",
    doIt: "Ta ur bruk",
    done: "Ämnesordet har tagits ur bruk.",
  },
  revive: {
    doIt: "Ta i bruk igen",
    done: "Ämnesordet är i bruk igen.",
  },
  nextProposal: "Gå till nästa förslag",
  clash: {
    title: "Någon annan ändrade ämnesordet under tiden",
    kept: "Det du har skrivit finns kvar. Kontrollera uppgifterna och spara sedan på nytt.",
    taken: (fields) => `Den andras ändringar som redan har tagits med: ${fields}.`,
    both: "De här har ni båda ändrat. I formuläret står din text, nedan den andras:",
    take: "Använd den här",
  },
  stories: {
    title: "Berättelser med ämnesordet",
    none: "Ingen publicerad berättelse har ämnesordet.",
    newest: (n) => `Här visas de ${number.format(n)} nyaste.`,
  },
};
