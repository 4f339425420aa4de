import type { tagExchange as fi } from "../fi/tag-exchange.ts";
import { counter, numberFormatOf } from "../numbers.ts";

const count = counter("sv");
const number = numberFormatOf("sv");
const words = (n: number) => count(n, { one: "ämnesord", other: "ämnesord" });

export const tagExchange: typeof fi = {
  formats: { csv: "CSV", turtle: "SKOS, Turtle", jsonld: "SKOS, JSON-LD" },
  export: {
    title: "Exportera till en fil",
    lead: "Filen innehåller alla ämnesord: namn, synonymer, dolda former, definitioner och relationer. Redigera den och importera den tillbaka.",
    hints: {
      csv: "För kalkylprogram. Förslagen är också med.",
      turtle: "För andra ordlistor. Förslagen är inte med.",
      jsonld: "För andra ordlistor. Förslagen är inte med.",
    },
    doIt: (format) => `Ladda ner (${format})`,
    done: (name) => `Filen ${name} har laddats ner.`,
  },
  import: {
    title: "Importera från en fil",
    lead: "Du ser först vad som skulle ändras. Ingenting sparas förrän du bekräftar importen. Ämnesord som inte finns i filen ändras inte.",
    source: "Varifrån kommer ämnesorden?",
    sources: { file: "Från en fil", paste: "Jag klistrar in text" },
    file: "Fil",
    fileHint: (most) =>
      `CSV, Turtle eller JSON-LD, högst ${number.format(most)} ämnesord och 3 megabyte. Spara CSV i formatet CSV UTF-8.`,
    chosen: (name, size) => `Vald fil: ${name} (${size})`,
    paste: "Ämnesorden som text",
    pasteHint: "På första raden i CSV står kolumnernas namn.",
    format: "Format",
    preview: "Visa vad som skulle ändras",
    errors: {
      noFile: "Välj en fil.",
      noText: "Klistra in ämnesorden i fältet.",
      tooLarge: (size) => `Filens storlek är ${size}. Högst 3 MB kan importeras: dela upp filen.`,
      unreadable: "Filen går inte att läsa: den har kanske ändrats eller flyttats. Välj den på nytt.",
    },
  },
  columns: {
    title: "Vilka kolumner kan en CSV-fil ha?",
    lead: "En kolumn kan utelämnas: då ändras inte uppgifterna i den. En tom cell tar bort uppgiften. Mellan flera ord ska det stå ett lodrätt streck, till exempel skollunch | skolbespisning.",
    column: "Kolumn",
    meaning: "Vad den innehåller",
    slug: "Slutet av adressen till ämnesordets sida. Om det saknas identifieras ämnesordet på ALLFO-adressen eller det finska namnet.",
    state: "active, proposed, deprecated eller merged",
    broader: "Slutet av det överordnade ämnesordets adress (slug)",
    mergedInto: "Slutet av adressen (slug) till ämnesordet som det här har slagits ihop med",
    reason: "Motivering till att ämnesordet inte är i bruk",
  },
  preview: {
    title: "Förhandsvisning",
    added: (n) => `${words(n)} läggs till.`,
    changed: (n) => `${words(n)} ändras.`,
    unchanged: (n) => `${words(n)} förblir som förut.`,
    ignored: (n) =>
      `${count(n, { one: "uppgift", other: "uppgifter" })} tas inte med eftersom det inte finns någon plats för ${n === 1 ? "den" : "dem"} här. Sådana är till exempel namn på andra språk.`,
    nothing: "Filen skulle inte ändra någonting: allt är redan så.",
    changesTitle: "Det här ändras",
    kinds: { added: "Nytt", changed: "Ändras" },
    field: "Uppgift",
    before: "Nu",
    after: "Efter importen",
    empty: "Tomt",
    first: (n) => `Här visas de ${number.format(n)} första.`,
    more: (n) => `Visa ${number.format(n)} till`,
    doIt: (n) => `Importera ${words(n)}`,
    cancel: "Avbryt importen",
    done: (added, changed) => `Importen är klar. ${words(added)} lades till, ${words(changed)} ändrades.`,
    toVocabulary: "Se alla ämnesord",
  },
  faults: {
    title: (n) => `${count(n, { one: "ställe", other: "ställen" })} att rätta till`,
    lead: "Ingenting importeras förrän allt är i ordning. Rätta filen och se förhandsvisningen på nytt.",
    first: (n) => `Här visas de ${number.format(n)} första.`,
    line: (line) => `Rad ${line}`,
    unknown_column: (value) => `Kolumnen ”${value}” är okänd. Rätta dess namn eller ta bort kolumnen.`,
    bad_value: (fields) => `Kontrollera: ${fields}. Uppgiften saknas, är för lång eller har fel form.`,
    duplicate: (value) => `Ämnesordet ${value} finns två gånger i filen. Lämna kvar en rad.`,
    name_missing: (language) =>
      `Namnet saknas (${language}). Ett ämnesord i bruk har ett namn på finska och på svenska.`,
    term_taken: (value) => `Ordet ”${value}” hör redan till ämnesordet`,
    term_cure: "Ta bort det från det ena.",
    yso_taken: (value) => `ALLFO-adressen ${value} hör redan till ämnesordet`,
    yso_cure: "Kontrollera vilket den hör till.",
    unknown_tag: (value) =>
      `Ämnesordet ”${value}” finns inte eller är inte i bruk. Skriv slutet av adressen (slug) till ett ämnesord som är i bruk.`,
    circle: (value) =>
      `Ämnesordet skulle bli överordnat sig självt när ${value} är överordnat det. Välj ett annat.`,
    merge_here: (value) =>
      `Ämnesordet ${value} kan inte slås ihop eller skiljas åt med en fil, eftersom berättelserna följer med. Gör det på ämnesordets egen sida.`,
  },
};
