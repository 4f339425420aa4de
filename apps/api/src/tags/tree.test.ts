import { expect, test } from "vitest";
import { reaches } from "./tree.ts";

const parents = new Map([
  ["kouluruoka", "ruoka"],
  ["ruoka", "palvelut"],
  ["palvelut", null],
]);

test("a tag reaches itself and everything wider, and nothing else", () => {
  const reached = ["kouluruoka", "ruoka", "palvelut", "muu"].map((id) => reaches("kouluruoka", id, parents));
  expect(reached).toEqual([true, true, true, false]);
  expect(reaches("palvelut", "kouluruoka", parents)).toBe(false);
});

test("a circle that is there already does not go on for ever", () => {
  const circle = new Map([
    ["a", "b"],
    ["b", "a"],
  ]);
  expect(reaches("a", "c", circle)).toBe(false);
});
