import type { AnalyzedLanguage, Analyzer } from "@tori/language/analyzer";
import { formCache } from "@tori/language/form-cache";
import { isStopWord } from "@tori/language/stop-words";
import type { FieldKeys, SearchDocument } from "./document.ts";

// A key tells its kind by its first letters, so that a form, a lemma of one language and a part never meet by accident.

/** The key of a word as it is written, whatever its language. */
export function wordKey(word: string): string {
  return `=${word}`;
}

/** What a key of any kind is the key of. */
export function wordOfKey(key: string): string {
  return key.replace(/^(?:[=#]|(?:fi|sv|en)[:+])/, "");
}

/** The letters that a key stands for: of a word, a lemma or a part. */
export function textOfKey(key: string): string {
  return key.startsWith("=") ? key.slice(1) : key.slice(3);
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

/** Every key that a document is found by. */
export function allKeys(document: SearchDocument): Set<string> {
  const keys = new Set<string>([everyKey, ...document.tagIds.map(tagKey)]);
  for (const field of [document.title, document.summary, document.body, document.names, document.places]) {
    for (const list of [field.words, field.lemmas, field.parts]) for (const key of list) keys.add(key);
  }
  return keys;
}

/** Makes the keys of texts; keeps those of forms that it has seen, so one should serve many texts. */
export type Keyer = {
  analyzerId: string;
  fieldKeys: (text: string, language: AnalyzedLanguage) => FieldKeys;
};

type FormKeys = { word: string; lemmas: readonly string[]; parts: readonly string[] };

const keptForms = 30_000;

export function createKeyer(analyzer: Analyzer): Keyer {
  const forms = {
    fi: formCache(keptForms, (word) => formKeys(analyzer, word, "fi")),
    sv: formCache(keptForms, (word) => formKeys(analyzer, word, "sv")),
    en: formCache(keptForms, (word) => formKeys(analyzer, word, "en")),
  };
  return {
    analyzerId: analyzer.id,
    fieldKeys(text, language) {
      const found = analyzer.tokens(text).map(({ word }) => forms[language](word));
      return {
        words: found.map(({ word }) => word),
        lemmas: found.flatMap(({ lemmas }) => lemmas),
        parts: found.flatMap(({ parts }) => parts),
      };
    },
  };
}

function formKeys(analyzer: Analyzer, word: string, language: AnalyzedLanguage): FormKeys {
  // A filler is found as it is written, if anybody asks for nothing else.
  if (isStopWord(word)) return { word: wordKey(word), lemmas: [], parts: [] };
  const { lemmas, parts } = analyzer.analyze(word, language);
  return {
    word: wordKey(word),
    lemmas: lemmas.map((lemma) => lemmaKey(language, lemma)),
    parts: parts.map((part) => partKey(language, part)),
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
