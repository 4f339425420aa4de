import type { AnalyzedLanguage, Analyzer } from "@tori/language/analyzer";
import { foldWord } from "@tori/language/fold";
import { lemmaKey } from "@tori/search/keys";
import { parseQuery } from "./parse-query.ts";
import { significantWords } from "./significant-words.ts";

/** A word that somebody is typing, in what it is recognised by. */
export type TypedWord = {
  word: string;
  /** Without å, ä and ö. */
  folded: string;
  /** Its lemmas in all languages, as keys. */
  lemmas: string[];
  /** It may go on. */
  incomplete: boolean;
};

const analyzedLanguages: readonly AnalyzedLanguage[] = ["fi", "sv", "en"];

// A suggestion is for a few words; a longer text is a question, which the search answers.
const mostWords = 6;
const shortestText = 2;

/** The words of what has been typed so far; none where that is too short, or too long, to suggest anything for. */
export function typedWords(analyzer: Analyzer, text: string): TypedWord[] {
  const { words, exact, incomplete } = parseQuery(text);
  const all = significantWords([...exact, ...words]);
  if (all.length > mostWords || all.join("").length < shortestText) return [];
  return all.map((word) => ({
    word,
    folded: foldWord(word),
    lemmas: analyzedLanguages.flatMap((language) =>
      analyzer.analyze(word, language).lemmas.map((lemma) => lemmaKey(language, lemma)),
    ),
    incomplete: incomplete && word === words.at(-1),
  }));
}
