import { expect, test } from "vitest";
import { closestWords, editDistance } from "./spelling.ts";

test.each([
  ["koulu", "koulu", 0],
  ["koulu", "kuulu", 1],
  ["koulu", "kooulu", 1],
  ["koulu", "kolu", 1],
  ["koulu", "kuolu", 1],
  ["koulu", "kuoul", 2],
  ["koulu", "palvelu", 3],
  ["", "ab", 2],
])("%s and %s are %i apart", (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
  expect(editDistance(other, one, 2)).toBe(distance);
});

const known = [
  { word: "ruokahävikki", folded: "ruokahavikki", documents: 3 },
  { word: "ruokahävikkiä", folded: "ruokahavikkia", documents: 9 },
  { word: "koulu", folded: "koulu", documents: 50 },
  { word: "kuulu", folded: "kuulu", documents: 2 },
];

const closest = (word: string, words: readonly (typeof known)[number][] = known): string[] =>
  closestWords(word, words).map(({ word }) => word);

test("the nearest word is chosen, whether or not the dots were typed", () => {
  expect(closest("ruokahavikkki", known)).toEqual(["ruokahävikki"]);
});

test("of words that are equally near the commonest comes first", () => {
  expect(closest("kulu", [...known, { word: "kylu", folded: "kylu", documents: 7 }])).toEqual([
    "koulu",
    "kylu",
    "kuulu",
  ]);
});

test("a short word may have one letter wrong, a long one two, a number and a very short word none", () => {
  expect(closest("koulnu", known)).toEqual(["koulu"]);
  expect(closest("kallu", known)).toEqual([]);
  expect(closest("ruokahvikkki", known)).toEqual(["ruokahävikki"]);
  expect(closest("kou", [{ word: "koi", folded: "koi", documents: 1 }])).toEqual([]);
  expect(closest("2024", [{ word: "2023", folded: "2023", documents: 1 }])).toEqual([]);
});
