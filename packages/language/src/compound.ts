/** The parts of a compound as they stand in the word, in order: "työhyvinvointia" is "työ" + "hyvinvointia". */
export type SplitCompound = (word: string) => string[];

export type CompoundRules = {
  /** Shortest word that is worth trying. */
  minLength: number;
  /** Ends (exclusive) of what can be a part before the last one and starts at `from`, the likeliest kind first. */
  firstEnds: (word: string, from: number) => number[];
  /** Whether the rest of the word from `from` on can be the last part. */
  isLast: (word: string, from: number) => boolean;
};

const mostParts = 4;

/**
 * The best way to cut a word: as few parts as possible, then the shortest part as long as possible (short words are
 * everywhere by accident). An empty list when the word is no compound.
 */
export function splitCompound(word: string, rules: CompoundRules): string[] {
  if (word.length < rules.minLength || /\d/.test(word)) return [];
  let best: number[] = [];
  let bestCost = Infinity;
  const descend = (cuts: number[]): void => {
    const from = cuts.at(-1) ?? 0;
    if (cuts.length > 1 && rules.isLast(word, from)) {
      const cost = cutCost([...cuts, word.length]);
      if (cost < bestCost) [best, bestCost] = [[...cuts, word.length], cost];
    }
    if (cuts.length === mostParts) return;
    for (const end of rules.firstEnds(word, from)) if (end < word.length) descend([...cuts, end]);
  };
  descend([0]);
  return best.slice(1).map((end, index) => word.slice(best[index], end));
}

function cutCost(cuts: number[]): number {
  const lengths = cuts.slice(1).map((cut, index) => cut - (cuts[index] ?? 0));
  // Three or more parts of three letters and a bit are an accident ("per" + "sona" + "lens").
  if (lengths.length > 2 && (cuts.at(-1) ?? 0) / lengths.length < 4) return Infinity;
  return lengths.length * 10 - Math.min(...lengths);
}
