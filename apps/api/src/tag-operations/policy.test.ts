import { expect, test } from "vitest";
import { retagged, sameTags, whyNotUndo } from "./policy.ts";

const merged = new Map([["old", "new"]]);

test("tags are given behind those that a story has, each once, and others taken", () => {
  expect(retagged(["a", "b"], { add: ["c", "a"], remove: ["b"] }, new Map())).toEqual(["a", "c"]);
  expect(retagged(["a", "b"], { add: ["a"], remove: ["c"] }, new Map())).toEqual(["a", "b"]);
});

test("a merged tag counts as the one that it was merged into", () => {
  expect(retagged(["old", "b"], { add: ["new"], remove: [] }, merged)).toEqual(["old", "b"]);
  expect(retagged(["old", "b"], { add: [], remove: ["new"] }, merged)).toEqual(["b"]);
  expect(retagged(["b"], { add: ["old"], remove: [] }, merged)).toEqual(["b", "new"]);
});

test("what is both given and taken is given", () => {
  expect(retagged(["a"], { add: ["b"], remove: ["b", "a"] }, new Map())).toEqual(["b"]);
});

test("no story is left without tags, or gets more than publishing allows", () => {
  expect(retagged(["a"], { add: [], remove: ["a"] }, new Map())).toBe("without_tags");
  expect(retagged([], { add: [], remove: ["a"] }, new Map())).toEqual([]);
  const ten = "abcdefghij".split("");
  expect(retagged(ten, { add: ["k"], remove: [] }, new Map())).toBe("too_many_tags");
  expect(retagged(ten, { add: ["k"], remove: ["a"] }, new Map())).toEqual("bcdefghijk".split(""));
  expect(retagged([...ten, "k"], { add: [], remove: ["a"] }, new Map())).toEqual("bcdefghijk".split(""));
});

test("the order of tags is part of what they are", () => {
  expect(sameTags(["a", "b"], ["a", "b"])).toBe(true);
  expect(sameTags(["a", "b"], ["b", "a"])).toBe(false);
});

test("an operation is undone once, when it is done, within thirty days", () => {
  const madeAt = "2026-11-01T12:00:00.000Z";
  const why = (state: "running" | "done" | "undoing" | "undone", at: string) =>
    whyNotUndo({ state, madeAt }, new Date(at));
  expect(why("done", "2026-12-01T11:59:59Z")).toBeNull();
  expect(why("done", "2026-12-01T12:00:01Z")).toBe("late");
  expect(why("running", "2026-11-01T12:00:01Z")).toBe("running");
  expect([why("undoing", "2026-11-02T00:00:00Z"), why("undone", "2026-11-02T00:00:00Z")]).toEqual([
    "undone",
    "undone",
  ]);
});
