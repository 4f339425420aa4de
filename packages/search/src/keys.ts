import type { AnalyzedLanguage, Analyzer } from "@tori/language/analyzer";
import type { FieldKeys } from "./document.ts";

// A key tells its kind by its first letters, so that a form, a lemma of one language and a part never meet by accident.

/** The key of a word as it is written, whatever its language. */
export function wordKey(word: string): string {
  return `=${word}`;
}

export function lemmaKey(language: AnalyzedLanguage, lemma: string): string {
  return `${language}:${lemma}`;
}

export function partKey(language: AnalyzedLanguage, part: string): string {
  return `${language}+${part}`;
}

export function tagKey(tagId: string): string {
  return `#${tagId}`;
}

/** Every document has this key: what is left of a query that only excludes, and a way to count documents. */
export const everyKey = "*";

/** Keys of a text in its language. */
export function fieldKeys(analyzer: Analyzer, text: string, language: AnalyzedLanguage): FieldKeys {
  const found = analyzer.tokens(text).map(({ word }) => word);
  const analyses = found.map((word) => analyzer.analyze(word, language));
  return {
    words: found.map(wordKey),
    lemmas: analyses.flatMap(({ lemmas }) => lemmas.map((lemma) => lemmaKey(language, lemma))),
    parts: analyses.flatMap(({ parts }) => parts.map((part) => partKey(language, part))),
  };
}

/** Several texts as one field, as a name in all its languages. */
export function joinFields(fields: readonly FieldKeys[]): FieldKeys {
  return {
    words: fields.flatMap(({ words }) => words),
    lemmas: fields.flatMap(({ lemmas }) => lemmas),
    parts: fields.flatMap(({ parts }) => parts),
  };
}
