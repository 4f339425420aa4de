import { splitCompound, type SplitCompound } from "../compound.ts";

// Inflectional endings and what a base form has in their place, longest first.
const endings: readonly [string, readonly string[]][] = [
  ["ningarna", ["ning"]],
  ["orna", ["a"]],
  ["erna", ["", "e"]],
  ["arna", ["", "e"]],
  ["ande", ["a"]],
  ["ens", ["", "e"]],
  ["ets", ["", "e"]],
  ["or", ["a"]],
  ["er", ["", "e"]],
  ["ar", ["", "e", "a"]],
  ["en", ["", "e"]],
  ["et", ["", "e"]],
  ["na", [""]],
  ["ns", [""]],
  ["as", ["a"]],
  ["n", [""]],
  ["t", [""]],
  ["r", [""]],
  ["s", [""]],
  ["a", [""]],
  ["d", [""]],
];

// Endings that are words as well, or that words often end in: behind a word they make no compound.
const looksLikeEnding =
  /^(?:ande|ende|arna|erna|orna|aren|ning|het|else|elser|skap|dom|lig|liga|ligt|iska|isk|bar|bart|bara|ions?|ionen|ioner|eras?|erad|erade|erat|ering|inga?r?|isera)(?:s|en|ens|et|na|ar|arna)?$/u;

/** Cuts Swedish compounds where both sides are words of the list ("matsvinnet" is "mat" + "svinnet"). */
export function swedishCompounds(words: ReadonlySet<string>): SplitCompound {
  const rules = {
    minLength: 6,
    firstEnds(word: string, from: number): number[] {
      const ends: number[] = [];
      for (let end = from + 3; end <= word.length - 4; end++) {
        const part = word.slice(from, end);
        if (isFirst(words, part) || (isLinked(words, part) && !goesOn(words, word.slice(end - 1))))
          ends.push(end);
      }
      return ends;
    },
    isLast: (word: string, from: number) => isLast(words, word.slice(from)),
  };
  return (word) => splitCompound(word, rules);
}

// A first part is a word, or one that lost its last vowel ("skol-", "flick-") ...
function isFirst(words: ReadonlySet<string>, part: string): boolean {
  if (!/[aeiouyåäö]/u.test(part) || looksLikeEnding.test(part)) return false;
  if (words.has(part)) return true;
  return (part.length >= 4 && words.has(`${part}a`)) || (part.length >= 5 && words.has(`${part}e`));
}

// ... or a word with a linking s ("arbets-"), ...
function isLinked(words: ReadonlySet<string>, part: string): boolean {
  return part.length >= 4 && part.endsWith("s") && words.has(part.slice(0, -1));
}

// ... unless the s begins what follows ("mat" + "svinn", "ledar" + "skap").
function goesOn(words: ReadonlySet<string>, rest: string): boolean {
  return looksLikeEnding.test(rest) || isLast(words, rest);
}

function isLast(words: ReadonlySet<string>, part: string): boolean {
  if (part.length < 4 || !/[aeiouyåäö]/u.test(part) || looksLikeEnding.test(part)) return false;
  if (words.has(part)) return true;
  return endings.some(([ending, bases]) => {
    if (!part.endsWith(ending) || part.length - ending.length < 3) return false;
    const stem = part.slice(0, -ending.length);
    return bases.some((base) => words.has(stem + base));
  });
}
