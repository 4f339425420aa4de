import { setImmediate as othersFirst } from "node:timers/promises";
import { type Likeness, type SimilarIndex, compare, piecesOf } from "./similar.ts";

type Term = SimilarIndex["terms"][number];

export type Pair = { one: Term; other: Term; likeness: Likeness; score: number };

// A piece that many terms have says little of any two of them.
const commonPiece = 60;
// Terms between which requests have their turn.
const pause = 200;

/**
 * Pairs of tags that may be one, the likest first, by every two terms that share a rare piece or are a letter apart:
 * comparing all with all would take minutes. The process goes on answering meanwhile.
 */
export async function similarPairs({ terms, byPiece }: SimilarIndex): Promise<Pair[]> {
  const candidates = [byRarestPieces(terms, byPiece), byLetters(terms)];
  const best = new Map<string, Pair>();
  for (const [place, one] of terms.entries()) {
    if (place % pause === 0) await othersFirst();
    for (const other of new Set(candidates.flatMap((find) => find(one)))) {
      if (other.tagId !== one.tagId) keepBest(best, one, other);
    }
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

function keepBest(best: Map<string, Pair>, one: Term, other: Term): void {
  const key = one.tagId < other.tagId ? `${one.tagId} ${other.tagId}` : `${other.tagId} ${one.tagId}`;
  const known = best.get(key);
  if (known?.likeness === "form") return;
  const match = compare(one, other);
  if (!match || (known?.score ?? 0) >= match.score) return;
  best.set(key, { one, other, likeness: match.likeness, score: match.score });
}

type Find = (term: Term) => readonly Term[];

/**
 * Two terms that share most of their pieces share one of the rarer half of the one that has more, so it is enough to
 * look under those (prefix filtering).
 */
function byRarestPieces(terms: readonly Term[], byPiece: SimilarIndex["byPiece"]): Find {
  const frequency = (key: string) => byPiece.get(key)?.length ?? 0;
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    const rarest = [...piecesOf(term)].toSorted((a, b) => frequency(a) - frequency(b));
    for (const key of rarest.slice(0, Math.ceil(rarest.length / 2))) add(index, key, term);
  }
  return (term) =>
    [...piecesOf(term)].flatMap((key) => (frequency(key) > commonPiece ? [] : (index.get(key) ?? [])));
}

/** Of two that differ in one letter, both leave the same when one is left out. Of names alone: synonyms are many. */
function byLetters(terms: readonly Term[]): Find {
  const index = new Map<string, Term[]>();
  const names = terms.filter(({ isName }) => isName);
  for (const term of names) for (const variant of variants(term)) add(index, variant, term);
  return (term) => (term.isName ? variants(term).flatMap((variant) => index.get(variant) ?? []) : []);
}

function variants({ folded, language }: Term): string[] {
  const letters = Array.from(folded, (_, index) => folded.slice(0, index) + folded.slice(index + 1));
  return [folded, ...letters].map((text) => `${language}:${text}`);
}

function add(index: Map<string, Term[]>, key: string, term: Term): void {
  const list = index.get(key);
  if (list) list.push(term);
  else index.set(key, [term]);
}
