import { expect, test } from "vitest";
import type { Alternative, Group } from "../plan.ts";
import { orderingWords } from "./ordering-words.ts";

const alternative = (given: Partial<Alternative>): Alternative => ({
  kind: "lemma",
  weight: 1,
  keys: [],
  ...given,
});
const group = (word: string, documents: number, ...alternatives: Partial<Alternative>[]): Group => ({
  word,
  documents,
  alternatives: alternatives.map(alternative),
});
const school = group("koulun", 60, { keys: [["fi:koulu"]] });

test("the word of every document first, then the rarest, and a space that ends the last", () => {
  const small = group("pieni", 9, { keys: [["fi:pieni"]] });
  expect(orderingWords([school, small])).toBe("xeveryx pieni koulu ");
});

test("of what may stand for a word the commonest is taken, and a tag's word besides", () => {
  const waste = group(
    "ruokahävikki",
    40,
    { keys: [["fi:ruokahävikki"]], documents: 30 },
    { kind: "pieces", keys: [["fi:ruoka", "fi+ruoka"], ["fi+hävikki"]], documents: 40 },
    { kind: "tag", keys: [["#a-1", "#b-2"]], documents: 50 },
  );
  expect(orderingWords([waste, school])).toBe("xeveryx ruoka hävikki koulu taga1 ");
});

test("what only a tag stands for is looked for by that, in its place", () => {
  const waste = group("matsvinn", 5, { kind: "tag", keys: [["#a-1"]] });
  expect(orderingWords([school, waste])).toBe("xeveryx taga1 koulu ");
});

test("an incomplete word goes last and stays open, but not where only other letters fit", () => {
  const prefix: Partial<Alternative> = { kind: "prefix", keys: [["=päästökauppa", "=päästökaupan"]] };
  expect(orderingWords([group("päästökau", 2, prefix), school])).toBe("xeveryx koulu päästökau");
  expect(orderingWords([group("paastokau", 2, prefix), school])).toBe("xeveryx päästökauppa koulu ");
});
