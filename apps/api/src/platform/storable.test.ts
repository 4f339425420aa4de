import { expect, test } from "vitest";
import { Problem } from "./problem.ts";
import { refuseUnstorable } from "./storable.ts";

const fieldsOf = (body: unknown) => {
  try {
    refuseUnstorable(body);
    return [];
  } catch (error) {
    return (error as Problem).fields?.map(({ field }) => field);
  }
};

test("text with NUL bytes or half surrogate pairs is refused by its place", () => {
  expect(fieldsOf({ a: "hyvä \u0000", b: [{ c: "\ud800" }, { c: "😀" }] })).toEqual(["a", "b.0.c"]);
});

test("everything else can be stored", () => {
  expect(fieldsOf({ a: "😀 \n\t ä", n: 1, none: null, list: [true] })).toEqual([]);
});

test("what is nested deeper than anything of ours is refused, however deep", () => {
  const deep = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`) as unknown;
  expect(() => refuseUnstorable({ value: deep })).toThrow("invalid_input");
});
