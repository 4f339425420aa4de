import type { Group, SearchPlan } from "./plan.ts";

// What makes a document relevant, the same for every engine.

/** Where a key stands in a document: A title and tags, B summary, C what the body repeats, D names. */
export type Field = "A" | "B" | "C" | "D";

/** How much a key counts by where it stands. */
export const fieldWeights: Readonly<Record<Field, number>> = { A: 1, B: 0.6, C: 0.3, D: 0.15 };

/** The same of a key that a body says once, where that counts: see `readsWhole`. */
export const mentionWeight = 0.1;

// Where so few documents have a query's rarest word, what their bodies say once counts too: reading all keys of a
// document takes 30 µs in PostgreSQL.
const mostReadWhole = 200;

/** Of the weight of a query's words, what a document must have where too few have them all: a common word alone is
 * enough beside a rare one, but not one that nearly all documents have. */
export const shareWanted = 0.3;

/** Keys that say the same, and what having all of them is worth. */
export type RankTerm = { keys: readonly string[]; weight: number };

/**
 * What ranks a document: for every group and weight of alternatives its keys, worth the more the rarer they are. A
 * document has the mean of what its fields give for each key, which is undone in part by the number of keys: it seldom
 * has all readings of a word.
 */
export function rankTerms(plan: SearchPlan): RankTerm[] {
  return plan.groups.flatMap((group) => {
    const byWeight = Map.groupBy(group.alternatives, ({ weight }) => weight);
    return [...byWeight].map(([weight, alternatives]) => {
      const keys = new Set(alternatives.flatMap((alternative) => alternative.keys.flat()));
      const documents = Math.max(...alternatives.map((each) => each.documents ?? group.documents));
      return { keys: [...keys], weight: weight * rarity(plan, { documents }) * Math.sqrt(keys.size) };
    });
  });
}

/** Inverse document frequency as BM25 has it, never below a tenth. */
export function rarity(plan: SearchPlan, group: Pick<Group, "documents">): number {
  const documents = Math.max(plan.documents, group.documents);
  return Math.max(0.1, Math.log(1 + (documents - group.documents + 0.5) / (group.documents + 0.5)));
}

/** Of each group, its share of the weight of all; together 1. A document's rank counts by the square of its groups'. */
export function groupShares(plan: SearchPlan): number[] {
  const weights = plan.groups.map((group) => Math.sqrt(rarity(plan, group)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/** Whether what a body says once counts. */
export function readsWhole({ groups }: SearchPlan): boolean {
  return rarestDocuments(groups) <= mostReadWhole;
}

/** Documents with the rarest of the groups: no more have them all. */
export function rarestDocuments(groups: readonly Group[]): number {
  return Math.min(...groups.map(({ documents }) => documents));
}
