import { foldWord } from "../../../packages/language/src/fold.ts";
import { isStopWord } from "../../../packages/language/src/stop-words.ts";
import { tokens } from "../../../packages/language/src/tokens.ts";
import type { GoldQuery } from "./gold.ts";

// Texts that stand around the gold stories must not answer its queries. What answers is told crudely and without the
// analyzer that is measured: by the letters that words begin with.

const shortStem = 5;
const keptOfWord = 0.55;
// Of a query of three words or more, this share is nearly an answer.
const shareOfWords = 2 / 3;

/** Whether a text has what some query is about: its words, or most of many, in any form that a crude stem tells. */
export function answerTest(queries: readonly GoldQuery[]): (text: string) => boolean {
  const asked = queries.map(({ class: name, query }) =>
    contentWords(query).map((word) => (name === "typo" ? halves(word) : [crudeStem(word)])),
  );
  const wanted = asked.filter((words) => words.length > 0);
  return (text) => {
    const words = ` ${tokens(text)
      .map(({ word }) => foldWord(word))
      .join(" ")} `;
    return wanted.some((stems) => {
      const needed = stems.length < 3 ? stems.length : Math.ceil(stems.length * shareOfWords);
      return stems.filter((ways) => ways.some((way) => words.includes(way))).length >= needed;
    });
  };
}

/** Without fillers and what a minus leaves out. */
function contentWords(query: string): string[] {
  const wanted = query.replaceAll(/(^|\s)-(?:"[^"]*"|\S+)/g, " ");
  return tokens(wanted)
    .map(({ word }) => word)
    .filter((word) => !isStopWord(word))
    .map(foldWord);
}

/** A short stem has to begin a word; a longer one may stand anywhere, as in a compound. */
function crudeStem(word: string): string {
  const stem = word.slice(
    0,
    Math.max(Math.min(word.length, shortStem - 1), Math.ceil(word.length * keptOfWord)),
  );
  return stem.length < shortStem ? ` ${stem}` : stem;
}

/** One wrong letter leaves one half as it was. */
function halves(word: string): string[] {
  const middle = word.length >> 1;
  return [` ${word.slice(0, middle)}`, word.slice(middle)];
}
