import { quoteKey } from "@tori/search/postgres/tsvector";
import { wordKey } from "@tori/search/keys";
import type { TypedWord } from "./typed-words.ts";

/** What a title has of one typed word, as a part of a tsquery; with keys to be added that only look like it. */
export type TitleWord = {
  query: string;
  /** Keys from the first to the last, as typed without å, ä and ö; null where it was typed with them. */
  from: string | null;
  to: string | null;
};

const shortestFolded = 3;
const shortestPart = 4;
const last = "\u{10ffff}";

/** By the word itself, its beginning, its lemmas, and as a part of a compound. */
export function titleWord({ word, folded, lemmas, incomplete }: TypedWord): TitleWord {
  const parts = lemmas.map((lemma) => lemma.replace(":", "+"));
  const keys = [...lemmas, ...parts].map(quoteKey);
  const beginning = incomplete ? `${quoteKey(wordKey(word))}:*` : quoteKey(wordKey(word));
  const inside = incomplete && word.length >= shortestPart ? [`${quoteKey(`fi+${word}`)}:*`] : [];
  const foldable = folded === word && word.length >= shortestFolded && /[ao]/.test(word);
  const from = foldable ? wordKey(folded) : null;
  return {
    query: [beginning, ...inside, ...keys].join(" | "),
    from,
    to: from !== null && incomplete ? from + last : from,
  };
}
