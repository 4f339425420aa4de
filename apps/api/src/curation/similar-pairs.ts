import { type Likeness, type SimilarIndex, compare, piecesOf } from "./similar.ts";

type Term = SimilarIndex["terms"][number];

export type Pair = { one: Term; other: Term; likeness: Likeness; score: number };

// A piece that many terms have says little of any two of them.
const commonPiece = 60;

/**
 * Pairs of tags that may be one, the likest first, by every two terms that share a rare piece or are a letter apart:
 * comparing all with all would take minutes.
 */
export function similarPairs({ terms, byPiece }: SimilarIndex): Pair[] {
  const places = new Map(terms.map((term, place) => [term, place]));
  const byLetters = indexLetters(terms);
  const best = new Map<string, Pair>();
  for (const [place, one] of terms.entries()) {
    const sharing = [...piecesOf(one)].map((key) => byPiece.get(key) ?? []);
    const rare = sharing.filter((list) => list.length <= commonPiece).flat();
    const spelt = variants(one).flatMap((variant) => byLetters.get(variant) ?? []);
    for (const other of new Set([...rare, ...spelt])) {
      // Each pair once: with the terms behind this one.
      if ((places.get(other) ?? 0) <= place || other.tagId === one.tagId) continue;
      keepBest(best, one, other);
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

function keepBest(best: Map<string, Pair>, one: Term, other: Term): void {
  const match = compare(one, other);
  if (!match) return;
  const key = [one.tagId, other.tagId].toSorted().join(" ");
  if ((best.get(key)?.score ?? 0) >= match.score) return;
  best.set(key, { one, other, likeness: match.likeness, score: match.score });
}

/** Terms by what is left of them when a letter is left out: of two that differ in one letter, both leave the same. */
function indexLetters(terms: readonly Term[]): Map<string, Term[]> {
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    for (const variant of variants(term)) {
      const list = index.get(variant);
      if (list) list.push(term);
      else index.set(variant, [term]);
    }
  }
  return index;
}

function variants({ folded, language }: Term): string[] {
  const letters = Array.from(folded, (_, index) => folded.slice(0, index) + folded.slice(index + 1));
  return [folded, ...letters].map((text) => `${language}:${text}`);
}
