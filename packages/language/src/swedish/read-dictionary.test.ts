import { expect, test } from "vitest";
import { readHunspellWords } from "./read-dictionary.ts";

test("base forms are read without their flags, names and short words left out", () => {
  const words = readHunspellWords("5\nskola/ABD\nmat\nVasa/v\nö/X\n4H-gård/ADGv\n");
  expect([...words]).toEqual(["skola", "mat"]);
});

test("another file is refused", () => {
  expect(() => readHunspellWords("<html>")).toThrow("not a Hunspell dictionary");
});
