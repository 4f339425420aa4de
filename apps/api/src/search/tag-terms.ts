import type { Language } from "@tori/contract/language";
import type { Analyzer } from "@tori/language/analyzer";
import { foldWord } from "@tori/language/fold";
import { lemmaKey } from "@tori/search/keys";
import { significantWords } from "./significant-words.ts";

/** A label or synonym of a tag; `tagIds` are the tag's own and those of the tags that were merged into it. */
export type TagTerm = { tagIds: readonly string[]; language: Language; label: string };

/** A term as what its words can be recognised by, one set a word. */
type Recognised = { tagIds: readonly string[]; words: ReadonlySet<string>[] };

/** Terms by every key of their first word. */
export type TagTerms = ReadonlyMap<string, readonly Recognised[]>;

export type TagMatch = { tagIds: readonly string[]; from: number; to: number };

export function indexTagTerms(analyzer: Analyzer, terms: readonly TagTerm[]): TagTerms {
  const byFirst = new Map<string, Recognised[]>();
  for (const { tagIds, language, label } of terms) {
    const words = significantWords(analyzer.tokens(label).map(({ word }) => word)).map((word) =>
      wordSigns(analyzer, word, [language]),
    );
    for (const key of words[0] ?? []) {
      const list = byFirst.get(key) ?? [];
      list.push({ tagIds, words });
      byFirst.set(key, list);
    }
  }
  return byFirst;
}

/** The tags whose labels or synonyms stand in a query, in any form and language: words `from` to `to` (exclusive). */
export function tagsOfWords(terms: TagTerms, analyzer: Analyzer, words: readonly string[]): TagMatch[] {
  const signs = words.map((word) => wordSigns(analyzer, word, ["fi", "sv", "en"]));
  return signs.flatMap((first, from) => {
    const candidates = new Set([...first].flatMap((key) => terms.get(key) ?? []));
    return [...candidates]
      .filter((term) => term.words.every((word, offset) => shareOne(word, signs[from + offset] ?? new Set())))
      .map((term) => ({ tagIds: term.tagIds, from, to: from + term.words.length }))
      .filter(isFirstOfItsKind);
  });
}

// A label and its synonyms often share a word.
function isFirstOfItsKind(match: TagMatch, index: number, all: readonly TagMatch[]): boolean {
  return all.findIndex(({ tagIds, to }) => tagIds[0] === match.tagIds[0] && to === match.to) === index;
}

/** The word without its dots, and its lemmas. */
function wordSigns(analyzer: Analyzer, word: string, languages: readonly Language[]): Set<string> {
  const lemmas = languages.flatMap((language) =>
    analyzer.analyze(word, language).lemmas.map((lemma) => lemmaKey(language, lemma)),
  );
  return new Set([foldWord(word), ...lemmas]);
}

function shareOne(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const key of one) if (other.has(key)) return true;
  return false;
}
