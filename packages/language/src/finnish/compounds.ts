import { splitCompound, type SplitCompound } from "../compound.ts";
import type { WordGraph } from "../word-list/word-graph.ts";

// Endings that are words as well: "ksi" or "minen" behind a word is no compound.
const looksLikeEnding =
  /^(?:ssa|ssä|sta|stä|lla|llä|lle|lta|ltä|ksi|inen|isen|iset|minen|misen|lais[eit]|lainen|läis[eit]|läinen)/u;

// What stands before the last part is a base form, a genitive or a combining form ("ihmis-", "kunnallis-").
const firstPartEnd = /[aeiouyäönslr]$/u;

// Words that stand first only, and that the list lacks as words of their own.
const combiningForms = new Set([
  "esi",
  "etä",
  "lähi",
  "jälki",
  "pika",
  "moni",
  "eri",
  "yhteis",
  "sosiaali",
  "sote",
]);

// Short words that are common as a last part; others of three letters are there by accident.
const shortLast = new Set(["työ", "tie", "maa", "pää", "suu", "puu", "jää", "kuu", "sää", "syy"]);

// First parts that are worth cutting off once more within a part: "työvuoro" + "suunnittelu". Of other words too many
// accidents would come ("pala" + "veri").
const innerFirst =
  /^(?:työ|koti|koulu|lapsi|nuoriso|perhe|ruoka|terveys|sosiaali|henkilöstö|asiakas|palvelu|kunta|kaupunki|tieto)/u;

/** Cuts Finnish compounds where both sides are words of the list. */
export function finnishCompounds(list: WordGraph): SplitCompound {
  const rules = {
    minLength: 7,
    firstEnds(word: string, from: number): number[] {
      const ends = new Set([
        ...list.endsFrom(word, from),
        ...combiningEnds(word, from),
        ...nenEnds(list, word, from),
      ]);
      return [...ends].filter((end) => isPossible(word, from, end));
    },
    isLast(word: string, from: number): boolean {
      const rest = word.slice(from);
      if (rest.length < 4) return shortLast.has(rest);
      return !looksLikeEnding.test(rest) && list.has(rest);
    },
  };
  return (word) =>
    splitCompound(word, rules).flatMap((part) => {
      const inner = innerFirst.test(part) ? splitCompound(part, rules) : [];
      return inner.length > 1 ? inner : [part];
    });
}

function isPossible(word: string, from: number, end: number): boolean {
  return end - from >= 3 && word.length - end >= 3 && firstPartEnd.test(word.slice(from, end));
}

// Words in -nen stand first in -s: "kehittämistyö" from "kehittäminen".
function nenEnds(list: WordGraph, word: string, from: number): number[] {
  const ends: number[] = [];
  for (let end = from + 5; end <= word.length - 3; end++) {
    if (word[end - 1] === "s" && list.has(`${word.slice(from, end - 1)}nen`)) ends.push(end);
  }
  return ends;
}

function combiningEnds(word: string, from: number): number[] {
  return [...combiningForms].filter((form) => word.startsWith(form, from)).map((form) => from + form.length);
}
