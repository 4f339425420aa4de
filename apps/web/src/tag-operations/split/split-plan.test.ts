import { expect, test } from "vitest";
import { type SplitPlan, countStaying, giveBeside, moveTo, movesOf, withoutTag } from "./split-plan.ts";

const self = "whole";
const none: SplitPlan = new Map();
const told = (plan: SplitPlan) => Object.fromEntries(plan);

test("a moved story has the new tag alone, and moved back it is as it was", () => {
  const plan = moveTo(none, { stories: ["a", "b"], tag: "x", self });
  expect(told(plan)).toEqual({ a: ["x"], b: ["x"] });
  expect(told(moveTo(plan, { stories: ["a"], tag: "y", self }))).toEqual({ a: ["y"], b: ["x"] });
  expect(told(moveTo(plan, { stories: ["a", "b"], tag: self, self }))).toEqual({});
});

test("a tag that is given beside leaves what the story has", () => {
  const plan = giveBeside(moveTo(none, { stories: ["a"], tag: "x", self }), {
    stories: ["a", "b"],
    tag: "y",
    self,
  });
  expect(told(plan)).toEqual({ a: ["x", "y"], b: [self, "y"] });
  expect(told(giveBeside(plan, { stories: ["a"], tag: self, self }))["a"]).toEqual(["x", "y", self]);
  expect(told(giveBeside(plan, { stories: ["a"], tag: "y", self }))).toEqual(told(plan));
});

test("stories of a tag that is left out stay, or go where else they were to go", () => {
  const moved = moveTo(none, { stories: ["a", "b"], tag: "x", self });
  const plan = giveBeside(moved, { stories: ["b", "c"], tag: "y", self });
  expect(told(withoutTag(plan, { tag: "x", self }))).toEqual({ b: ["y"], c: [self, "y"] });
  expect(told(withoutTag(plan, { tag: "y", self }))).toEqual({ a: ["x"], b: ["x"] });
});

test("the plan is sent by tag, and counts who stays", () => {
  const plan = giveBeside(moveTo(none, { stories: ["a"], tag: "x", self }), {
    stories: ["b"],
    tag: "x",
    self,
  });
  expect(movesOf(plan)).toEqual([
    { tag: "x", stories: ["a", "b"] },
    { tag: self, stories: ["b"] },
  ]);
  expect(countStaying(plan, [{ id: "a" }, { id: "b" }, { id: "c" }], self)).toBe(2);
});
