import { expect, test } from "vitest";
import { spokenCharactersLeft } from "./characters-left.ts";

test.each([
  [0, null],
  [269, null],
  [270, 30],
  [271, 30],
  [280, 20],
  [291, 10],
  [296, 5],
  [300, 0],
  [301, -1],
])("of 300 characters, %i are told as %j left", (length, left) => {
  expect(spokenCharactersLeft(length, 300)).toBe(left);
});
