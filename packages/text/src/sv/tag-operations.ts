import type { tagOperations as fi } from "../fi/tag-operations.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const tagOperations: typeof fi = {
  merge: {
    title: "Slå ihop med ett annat ämnesord",
    into: "Vilket ämnesord ska det slås ihop med?",
    intoError: "Välj ett ämnesord i listan.",
    willHappen: "Det här händer",
    consequences: (n, into) => [
      n === 0
        ? "Ingen publicerad berättelse har ämnesordet."
        : `${count(n, { one: "berättelse flyttas", other: "berättelser flyttas" })} till ämnesordet ${into}.`,
      `Den gamla adressen leder till sidan för ${into}.`,
      "Namn, synonymer och dolda former följer med: sökningen hittar genast med dem.",
      "Sammanslagningen kan ångras i 30 dagar.",
    ],
    doIt: "Slå ihop",
    done: "Ämnesorden har slagits ihop. Du kan ångra det på sidan Ändringar och ångra.",
  },
  history: {
    none: "Inga ämnesord har slagits ihop, delats upp eller bytts ännu.",
    titles: {
      merge: (from, into) => `${from} slogs ihop med ${into}`,
      split: (from, into) => `${from} delades upp: ${into}`,
      retag: (from, into) =>
        [into === "" ? "" : `${into} lades till`, from === "" ? "" : `${from} togs bort`]
          .filter(Boolean)
          .join(". "),
    },
    states: {
      running: "Pågår, fortsätter av sig självt",
      done: "Klart",
      undoing: "Ångras",
      undone: "Ångrat",
    },
    open: (n) =>
      `${count(n, { one: "berättelse har ändrats", other: "berättelser har ändrats" })} sedan dess och väntar på ett beslut`,
    undo: "Ångra",
  },
};
