import type { similarTags as fi } from "../fi/similar-tags.ts";
import { counter } from "../numbers.ts";

const count = counter("sv");

export const similarTags: typeof fi = {
  title: "Liknande ämnesord",
  none: "Det finns inga liknande ämnesord.",
  why: {
    form: "Samma ord i en annan form",
    compound: "Gemensamma ordled",
    letters: "Nästan samma bokstäver",
  },
  known: (label) => `känns också igen på ordet ”${label}”`,
  stories: (n) => count(n, { one: "berättelse", other: "berättelser" }),
  mergeInto: (into) => `Slå ihop till ${into}`,
  dialog: (from, into) => `Ska ${from} slås ihop med ${into}?`,
  bothProposed: "Båda är förslag. Godkänn först det ena.",
  done: (from, into) =>
    `${from} har slagits ihop med ${into}. Du kan ångra det på sidan Ändringar och ångra.`,
  typed: {
    title: "Finns ämnesordet redan?",
    lead: "De här liknar det du har skrivit. Om något av dem betyder samma sak, lägg till ditt ord som synonym till det.",
    newTab: "öppnas i en ny flik",
  },
  pairs: {
    lead: "De här ämnesorden liknar varandra. Slå ihop dem som betyder samma sak: berättelserna, orden och den gamla adressen följer med.",
    none: "Det finns inga ämnesord som liknar varandra.",
    why: "Visa",
    all: "Alla",
    found: (n) => count(n, { one: "par", other: "par" }),
    more: (n) => `Visa ${n} till`,
  },
};
