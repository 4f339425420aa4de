import type { SplitCompound } from "./compound.ts";

/** A piece of a compound with its keys; `start` and `end` count UTF-16 code units in the word. */
export type Segment = { start: number; end: number; keys: readonly string[] };

export type Analysis = {
  /** Keys that all forms of the word share; several where the form can be read in several ways. Never empty. */
  lemmas: readonly string[];
  /** Keys of the word's compound parts, and of neighbouring parts together; none that is a lemma. */
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
    const segments = place(pieces, stems);
    const runs = innerRuns(segments).map(([start, end]) => word.slice(start, end));
    const parts = new Set([...segments.flatMap(({ keys }) => keys), ...runs.flatMap(stems)]);
    for (const lemma of lemmas) parts.delete(lemma);
    return { lemmas, parts: [...parts], segments };
  };
}

function place(pieces: readonly string[], stems: (word: string) => string[]): Segment[] {
  let end = 0;
  return pieces.map((piece) => ({ start: end, end: (end += piece.length), keys: stems(piece) }));
}

/** Neighbouring segments together, without the whole: of a + b + c these are ab and bc. */
function innerRuns(segments: { start: number; end: number }[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [first, from] of segments.entries()) {
    for (const [last, to] of segments.entries()) {
      if (last > first && last - first < segments.length - 1) runs.push([from.start, to.end]);
    }
  }
  return runs;
}
