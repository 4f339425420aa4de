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

/** Documents that have one of the keys. */
export function anyOf(keys: readonly string[]): string {
  return keys.length === 0 ? nothing : `(${keys.map(quoteKey).join(" | ")})`;
}
