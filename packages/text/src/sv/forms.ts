import type { forms as fi } from "../fi/forms.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const forms: typeof fi = {
  required: "obligatorisk",
  optional: "frivillig",
  error: "Fel:",
  left: (n) => `${count(n, { one: "tecken", other: "tecken" })} kvar`,
  over: (n) => count(n, { one: "tecken för mycket", other: "tecken för många" }),
  busy: "Vänta ett ögonblick…",
  errors: (n) => (n === 1 ? "Rätta till den här punkten" : `Rätta till de här ${n} punkterna`),
  chosen: (n, max) =>
    n < max
      ? `Du har valt ${n}. Du kan välja högst ${max}.`
      : `Du har valt ${n} och kan inte välja fler. Ta först bort något av valen om du vill byta.`,
  cancel: "Avbryt",
  items: {
    remove: "Ta bort",
    added: (what) => `Tillagt: ${what}`,
    removed: (what) => `Borttaget: ${what}`,
  },
  tags: {
    list: "Ämnesord",
    chosen: "Valda ämnesord",
    found: (n) =>
      `${count(n, { one: "alternativ", other: "alternativ" })}. Bläddra med piltangenterna och välj med Enter.`,
    loading: "Ämnesorden hämtas…",
    none: "Inget passande ämnesord hittades. Prova ett annat ord.",
    already: "Det här ämnesordet är redan valt.",
    means: "det vill säga",
    propose: (word) => `Föreslå ”${word}” som nytt ämnesord`,
    proposal: "förslag",
    added: (label) => `Tillagt: ${label}.`,
    removed: (label) => `Borttaget: ${label}.`,
    remove: (label) => `Ta bort ämnesordet ${label}`,
    gone: "ett ämnesord som inte längre används",
    left: (word) => `”${word}” är inte med ännu. Välj ett ämnesord i listan.`,
  },
};
