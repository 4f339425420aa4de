import type { Localized } from "@tori/contract/language";
import type { SuggestionKind } from "@tori/contract/search";
import type { AnalyzedLanguage, Analyzer } from "@tori/language/analyzer";
import { foldWord } from "@tori/language/fold";
import { lemmaKey } from "@tori/search/keys";
import type { TypedWord } from "./typed-words.ts";

/** What has a name and a page of its own, other than stories. */
export type NamedThing = {
  kind: Exclude<SuggestionKind, "story">;
  slug: string;
  name: Localized;
  /** Other words for it, in any language. */
  synonyms: string[];
  /** The organisation that a workplace belongs to; null for other kinds. */
  organisation: Localized | null;
};

/** A word of a name: as it is typed without dots, its lemmas, and what of it may be typed or meant alone. */
type NameWord = { folded: string; lemmas: ReadonlySet<string>; parts: ReadonlySet<string>; pieces: string[] };

/** `around`: words of the organisation's name, which help to tell a workplace from others but never find it alone. */
type Name = { text: string; words: readonly NameWord[]; around: readonly NameWord[] };

/** Things with every name that they have. */
export type NameIndex = readonly { thing: NamedThing; names: readonly Name[] }[];

// How much a word counts by how it is in a name, and what it is worth that the name begins as the query does.
const weights = { beginning: 1, lemma: 0.9, part: 0.5, around: 0.5, start: 0.5 };

export function indexNames(analyzer: Analyzer, things: readonly NamedThing[]): NameIndex {
  return things.map((thing) => {
    const { fi, sv, en } = thing.name;
    const around = thing.organisation
      ? [
          ...nameWords(analyzer, thing.organisation.fi, "fi"),
          ...nameWords(analyzer, thing.organisation.sv, "sv"),
        ]
      : [];
    const names = (texts: readonly (string | undefined)[], language: AnalyzedLanguage): Name[] =>
      texts.flatMap((text) => (text ? [toName(nameWords(analyzer, text, language), around)] : []));
    // A synonym's language matters little: its forms are those of a foreign word at worst.
    return {
      thing,
      names: [...names([fi, ...thing.synonyms], "fi"), ...names([sv], "sv"), ...names([en], "en")],
    };
  });
}

function toName(words: readonly NameWord[], around: readonly NameWord[]): Name {
  return { text: words.map(({ folded }) => folded).join(" "), words, around };
}

function nameWords(analyzer: Analyzer, text: string, language: AnalyzedLanguage): NameWord[] {
  return analyzer.tokens(text).map(({ word }) => {
    const { lemmas, parts, segments } = analyzer.analyze(word, language);
    const keys = (list: readonly string[]) => new Set(list.map((key) => lemmaKey(language, key)));
    const pieces = segments.slice(1).map(({ start }) => foldWord(word.slice(start)));
    return { folded: foldWord(word), lemmas: keys(lemmas), parts: keys(parts), pieces };
  });
}

/** The things that have all the words in one of their names, the best first, equals with the shorter name first. */
export function matchNames(index: NameIndex, typed: readonly TypedWord[]): NamedThing[] {
  if (typed.length === 0) return [];
  const text = typed.map(({ folded }) => folded).join(" ");
  return index
    .map(({ thing, names }) => ({
      thing,
      score: Math.max(0, ...names.map((name) => nameScore(name, typed, text))),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.thing.name.fi.length - b.thing.name.fi.length)
    .map(({ thing }) => thing);
}

function nameScore({ text, words, around }: Name, typed: readonly TypedWord[], query: string): number {
  const own = typed.map((one) => bestScore(words, one));
  const scores = own.map((score, index) => {
    const one = typed[index];
    return score > 0 || !one ? score : weights.around * bestScore(around, one);
  });
  if (own.every((score) => score === 0) || scores.includes(0)) return 0;
  const sum = scores.reduce((all, score) => all + score, 0);
  return sum / typed.length + (text.startsWith(query) ? weights.start : 0);
}

function bestScore(words: readonly NameWord[], one: TypedWord): number {
  return Math.max(0, ...words.map((word) => wordScore(word, one)));
}

function wordScore(word: NameWord, { folded, incomplete, lemmas }: TypedWord): number {
  if (word.folded === folded || (incomplete && word.folded.startsWith(folded))) return weights.beginning;
  if (lemmas.some((lemma) => word.lemmas.has(lemma))) return weights.lemma;
  const inside = incomplete && folded.length > 2 && word.pieces.some((piece) => piece.startsWith(folded));
  return inside || lemmas.some((lemma) => word.parts.has(lemma)) ? weights.part : 0;
}
