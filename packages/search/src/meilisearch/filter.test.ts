import { expect, test } from "vitest";
import { emptyPlan } from "../plan.ts";
import { anyKey, anyOf, looseFilter, selectionFilter, strictFilter } from "./filter.ts";
import { keyNumber } from "./key-number.ts";

const group = (...keys: string[][]) => ({
  word: "x",
  documents: 1,
  alternatives: [{ kind: "lemma" as const, weight: 1, keys }],
});

test("values are quoted, and those with characters that no code has are left out", () => {
  expect(anyOf("region", ["01", "02"])).toBe('region IN ["01", "02"]');
  expect(anyOf("organisation", ['x" OR id EXISTS', "a b", "\\", "'", "\n", ""])).toBe("id IN []");
  expect(anyOf("organisation", ['a"b', "lahti"])).toBe('organisation IN ["lahti"]');
});

test("keys are numbers, whatever they are made of", () => {
  const keys = ["=koulu", "' OR 1=1", '"] OR id EXISTS', "\u0000", "", "#0199"];
  expect(anyKey(keys)).toMatch(/^keys IN \[\d+(, \d+)*\]$/);
  expect(anyKey([])).toBe("id IN []");
});

test("every filter of a plan is made of numbers, brackets and a few words", () => {
  const plan = {
    ...emptyPlan,
    groups: [group(["fi:a", '"; DROP'], ["b"]), group(["c"])],
    required: [["=') OR ('"]],
    excluded: ["=x", "=y"],
    among: ['"] OR id IN ["'],
    without: ["') OR ("],
  };
  const filters = [...strictFilter(plan), ...looseFilter(plan, [[...plan.groups], [group(["d"])]])];
  for (const filter of filters) {
    expect(filter.replaceAll(/\b(keys|id|IN|AND|OR|NOT|\d+)\b/g, "")).toMatch(/^[\s()[\],]*$/);
  }
});

test("a facet's own selection can be left out", () => {
  const filter = { status: ["pilot"], region: ["01"], language: [] };
  expect(selectionFilter(filter)).toEqual(['region IN ["01"]', 'status IN ["pilot"]']);
  expect(selectionFilter(filter, "region")).toEqual(['status IN ["pilot"]']);
});

test("a key's number is a whole one that a double holds, and seldom another key's", () => {
  const numbers = Array.from({ length: 100_000 }, (_, index) => keyNumber(`fi:sana${index}`));
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.every(Number.isSafeInteger)).toBe(true);
});
