import { expect, test } from "vitest";
import { emptyPlan, type Group } from "../plan.ts";
import { enoughGroups } from "./enough-groups.ts";

const group = (word: string, documents: number): Group => ({ word, documents, alternatives: [] });
const setsOf = (...groups: Group[]) =>
  enoughGroups({ ...emptyPlan, documents: 1000, groups }).map((set) => set.map(({ word }) => word));

test("one of two equal words is enough", () => {
  expect(setsOf(group("a", 10), group("b", 10))).toEqual([["a"], ["b"]]);
});

test("a word that nearly all documents have is not enough beside a rare one", () => {
  expect(setsOf(group("all", 999), group("rare", 2))).toEqual([["rare"]]);
});

test("of many words several are needed, and no set holds another", () => {
  const sets = setsOf(...["a", "b", "c", "d", "e", "f", "g", "h"].map((word) => group(word, 10)));
  expect(sets.every((set) => set.length === 2)).toBe(true);
  expect(sets.length).toBe(15);
});
