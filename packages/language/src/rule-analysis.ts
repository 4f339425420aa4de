import type { SplitCompound } from "./compound.ts";

/** A piece of a compound with its keys; `start` and `end` count UTF-16 code units in the word. */
export type Segment = { start: number; end: number; keys: readonly string[] };

export type Analysis = {
  /** Keys that all forms of the word share; several where the form can be read in several ways. Never empty. */
  lemmas: readonly string[];
  /**
   * Keys of the word's compound parts, and of neighbouring parts together; of a word that is no compound, of what it is
   * derived from. None that is a lemma.
   */
  parts: readonly string[];
  /** The smallest parts, in order; none when the word is no compound. */
  segments: readonly Segment[];
};

/** How the words of one language are analysed. */
export type LanguageAnalysis = (word: string) => Analysis;

/** Analysis by stems, and by the stems of the compound's parts. */
export function ruleAnalysis(
  stems: (word: string) => string[],
  split: SplitCompound = () => [],
): LanguageAnalysis {
  return (word) => {
    const lemmas = stems(word);
    const pieces = split(word);
    if (pieces.length < 2) return { lemmas, parts: [], segments: [] };
    const keys = pieces.map(stems);
    const runs = innerRuns(pieces).map((run) => run.join(""));
    const parts = new Set([...keys.flat(), ...runs.flatMap(stems)]);
    for (const lemma of lemmas) parts.delete(lemma);
    const segments = place(pieces).map(({ start, end }, index) => ({ start, end, keys: keys[index] ?? [] }));
    return { lemmas, parts: [...parts], segments };
  };
}

/** Where pieces that follow each other begin and end. */
export function place(pieces: readonly string[]): { start: number; end: number }[] {
  let end = 0;
  return pieces.map((piece) => ({ start: end, end: (end += piece.length) }));
}

/** Neighbouring pieces, without single ones and without the whole: of a, b and c these are ab and bc. */
export function innerRuns<T>(pieces: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (let length = 2; length < pieces.length; length++) {
    for (let start = 0; start + length <= pieces.length; start++)
      runs.push(pieces.slice(start, start + length));
  }
  return runs;
}
