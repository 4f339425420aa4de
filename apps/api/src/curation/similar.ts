import type { Language } from "@tori/contract/language";
import type { Analyzer } from "@tori/language/analyzer";
import { foldWord } from "@tori/language/fold";
import { editDistance } from "@tori/language/spelling";

export type NamedTag = {
  id: string;
  terms: readonly { language: Language; label: string; isName: boolean }[];
};

export type Likeness = "form" | "compound" | "letters";

/** A term in what it is compared by. */
type Term = {
  tagId: string;
  label: string;
  language: Language;
  /** What the tag is called; else a synonym. */
  isName: boolean;
  /** Without å, ä and ö, spaces and hyphens. */
  folded: string;
  /** Of every word, what its forms share. */
  words: ReadonlySet<string>[];
  /** The same, with compounds in their smallest parts. */
  pieces: ReadonlySet<string>[];
};

/** `byPiece` leads from everything that a piece may be to the terms that have it. */
export type SimilarIndex = { terms: readonly Term[]; byPiece: ReadonlyMap<string, readonly Term[]> };

export type Match = { term: Term; likeness: Likeness; score: number };

// Half of the pieces in common are a coincidence, as of "kouluruoka" and "kouluhallinto".
const leastShared = 0.6;
const scores = { form: 1, compound: 0.9, letters: 0.8 };
// Shorter words are other words by one letter.
const shortest = 6;
const longWord = 9;

export function indexSimilar(analyzer: Analyzer, tags: readonly NamedTag[]): SimilarIndex {
  const terms = tags.flatMap(({ id, terms }) =>
    terms.map((term) => readTerm(analyzer, { tagId: id, ...term })),
  );
  const byPiece = new Map<string, Term[]>();
  for (const term of terms) {
    for (const key of piecesOf(term)) {
      const list = byPiece.get(key);
      if (list) list.push(term);
      else byPiece.set(key, [term]);
    }
  }
  return { terms, byPiece };
}

export function readTerm(
  analyzer: Analyzer,
  { tagId, language, label, isName }: Pick<Term, "tagId" | "language" | "label" | "isName">,
): Term {
  const tokens = analyzer.tokens(label).map(({ word }) => word);
  const analyses = tokens.map((word) => analyzer.analyze(word, language));
  return {
    tagId,
    label,
    language,
    isName,
    folded: tokens.map(foldWord).join(""),
    words: analyses.map(({ lemmas }) => new Set(lemmas)),
    pieces: analyses.flatMap(({ lemmas, segments }) =>
      segments.length > 1 ? segments.map(({ keys }) => new Set(keys)) : [new Set(lemmas)],
    ),
  };
}

/** Everything that any piece of a term may be, in its language. */
export function piecesOf({ pieces, language }: Term): Set<string> {
  return new Set(pieces.flatMap((piece) => [...piece].map((key) => `${language}:${key}`)));
}

/** The terms that are like one, each tag once by its likest, the likest first. */
export function similarTo({ terms, byPiece }: SimilarIndex, asked: Term): Match[] {
  const sharing = new Set([...piecesOf(asked)].flatMap((key) => byPiece.get(key) ?? []));
  const matches = terms
    .filter(({ language, tagId }) => language === asked.language && tagId !== asked.tagId)
    .flatMap((term) => compare(asked, term, sharing.has(term)) ?? []);
  return likestOfEach(matches);
}

/** How two terms of one language are alike, or nothing. @param mayShare whether they have a piece in common at all */
export function compare(one: Term, other: Term, mayShare = true): Match | null {
  if (mayShare) {
    if (haveSameWords(one, other)) return { term: other, likeness: "form", score: scores.form };
    const shared = sharedPieces(one, other);
    if (shared >= leastShared) return { term: other, likeness: "compound", score: scores.compound * shared };
  }
  const distance = lettersBetween(one.folded, other.folded);
  if (distance === null) return null;
  return { term: other, likeness: "letters", score: scores.letters - distance / 10 };
}

function haveSameWords(one: Term, other: Term): boolean {
  if (one.words.length !== other.words.length) return false;
  return one.words.every((word, index) => meet(word, other.words[index] ?? new Set()));
}

/** The share of both terms' pieces that the other has, too (Dice's coefficient). */
function sharedPieces(one: Term, other: Term): number {
  const left = [...other.pieces];
  let shared = 0;
  for (const piece of one.pieces) {
    const index = left.findIndex((candidate) => meet(piece, candidate));
    if (index < 0) continue;
    left.splice(index, 1);
    shared += 1;
  }
  return (2 * shared) / (one.pieces.length + other.pieces.length);
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const key of one) if (other.has(key)) return true;
  return false;
}

/** Letters that differ, where they are few enough for one word to be the other misspelt. */
function lettersBetween(one: string, other: string): number | null {
  const length = Math.min(one.length, other.length);
  if (length < shortest) return null;
  const most = length >= longWord ? 2 : 1;
  const distance = editDistance(one, other, most);
  return distance > most ? null : distance;
}

function likestOfEach(matches: readonly Match[]): Match[] {
  const best = new Map<string, Match>();
  for (const match of matches.toSorted((one, other) => other.score - one.score)) {
    if (!best.has(match.term.tagId)) best.set(match.term.tagId, match);
  }
  return [...best.values()];
}
