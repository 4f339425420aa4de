import type { TargetColumn } from "./contender.ts";
import type { GoldQuery } from "./gold.ts";

/** What a class is judged by; `clean` is said in judge.ts. */
export type Measure = "hit1" | "hit3" | "hit10" | "clean";

/** A class of queries, or several, and the shares of design/search.md in percent. */
export type Target = { class: string; measure: Measure } & Partial<Record<TargetColumn, number>>;

/** What is judged over the classes: the first set, and all that have a right answer. */
export const acrossClasses: ReadonlyMap<string, (query: GoldQuery) => boolean> = new Map([
  ["municipal", ({ first_set: isFirst = false }) => isFirst],
  ["all", () => true],
]);

/** In the order in which they are printed. */
export const targets: readonly Target[] = [
  { class: "exact", measure: "hit10", withVoikko: 98.5, without: 98.5 },
  { class: "prefix", measure: "hit10", withVoikko: 98.5, without: 98.5 },
  { class: "typo", measure: "hit10", withVoikko: 98.5, without: 98.5 },
  { class: "inflected", measure: "hit10", withVoikko: 99, without: 94 },
  { class: "unknown", measure: "hit10", withVoikko: 98.5, without: 98.5 },
  { class: "compound", measure: "hit10", withVoikko: 98, without: 91 },
  { class: "two-compounds", measure: "hit10", withVoikko: 88, without: 53 },
  { class: "mixed", measure: "hit10", withVoikko: 95, without: 87 },
  { class: "question", measure: "hit3", withVoikko: 90, without: 85 },
  { class: "cross", measure: "hit3", withVoikko: 94, without: 90 },
  { class: "swedish", measure: "hit10", withVoikko: 92, without: 92 },
  { class: "english", measure: "hit10" },
  { class: "lookalike", measure: "clean", withVoikko: 90, without: 75 },
  { class: "folded", measure: "hit10" },
  { class: "split", measure: "hit10" },
  { class: "synonym", measure: "hit10" },
  { class: "quoted", measure: "hit10" },
  { class: "minus", measure: "clean" },
  { class: "negative", measure: "clean" },
  { class: "municipal", measure: "hit10", withVoikko: 99, without: 95 },
  // The classes are those that prose was measured by, so all of them together have its target.
  { class: "all", measure: "hit10", withVoikko: 97, without: 93 },
];
