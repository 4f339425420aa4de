import type { Alternative, Group, SearchPlan } from "../plan.ts";
import { everyKey } from "../keys.ts";
import { quoteKey } from "./tsvector.ts";

/** No document has this key: every one has something in it. */
const nothing = quoteKey("-");

/** Documents with every group, every required key and no excluded one, as the text of a tsquery. */
export function strictQuery(plan: SearchPlan): string {
  const wanted = [...plan.groups.map(groupQuery), ...constraints(plan)];
  return wanted.length === 0 ? quoteKey(everyKey) : wanted.join(" & ");
}

/** Documents with one group that also keep to the required and the excluded keys. */
export function singleQuery(group: Group, plan: SearchPlan): string {
  return [groupQuery(group), ...constraints(plan)].join(" & ");
}

function constraints({ required, excluded }: SearchPlan): string[] {
  const unwanted = excluded.map((key) => `!${quoteKey(key)}`);
  // Something has to be there before anything can be left out.
  return [...(unwanted.length > 0 ? [quoteKey(everyKey)] : []), ...required.map(anyOf), ...unwanted];
}

function groupQuery(group: Group): string {
  return `(${group.alternatives.map(alternativeQuery).join(" | ")})`;
}

function alternativeQuery({ keys }: Alternative): string {
  const lists = keys.map(anyOf);
  return lists.length === 1 ? (lists[0] ?? "") : `(${lists.join(" & ")})`;
}

function anyOf(keys: readonly string[]): string {
  return keys.length === 0 ? nothing : `(${keys.map(quoteKey).join(" | ")})`;
}

export type RankQuery = { query: string; weight: number };

/**
 * What ranks a document: for every group and weight of alternatives a query, to be multiplied by how rare these are.
 * `ts_rank` divides by the number of keys, which is undone in part: a document seldom has all readings of a word.
 */
export function rankQueries(plan: SearchPlan): RankQuery[] {
  return plan.groups.flatMap((group) => {
    const byWeight = Map.groupBy(group.alternatives, ({ weight }) => weight);
    return [...byWeight].map(([weight, alternatives]) => {
      const keys = new Set(alternatives.flatMap((alternative) => alternative.keys.flat()));
      const documents = Math.max(...alternatives.map((each) => each.documents ?? group.documents));
      return { query: anyOf([...keys]), weight: weight * rarity(plan, { documents }) * Math.sqrt(keys.size) };
    });
  });
}

/** Inverse document frequency as BM25 has it, never below a tenth. */
export function rarity(plan: SearchPlan, group: Pick<Group, "documents">): number {
  const documents = Math.max(plan.documents, group.documents);
  return Math.max(0.1, Math.log(1 + (documents - group.documents + 0.5) / (group.documents + 0.5)));
}
