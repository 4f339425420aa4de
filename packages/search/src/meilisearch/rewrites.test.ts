import { expect, test } from "vitest";
import { type Alternative, type Group, emptyPlan } from "../plan.ts";
import { rewritesOf } from "./rewrites.ts";

const alternative = (given: Partial<Alternative>): Alternative => ({
  kind: "lemma",
  weight: 1,
  keys: [],
  ...given,
});
const group = (word: string, ...alternatives: Partial<Alternative>[]): Group => ({
  word,
  documents: 1,
  alternatives: alternatives.map(alternative),
});
const textsOf = (...groups: Group[]) =>
  rewritesOf({ ...emptyPlan, groups }).map(({ text, weight }) => [text, weight]);
const school = group("koulun", { keys: [["fi:koulu"]] });
const small = group("pieni", { keys: [["fi:pieni"]] });
const rescue = group("pelastettiin", { keys: [["fi:pelastaa"]] });

test("lemmas first, and each of three words or more left out", () => {
  expect(textsOf(small, school)).toEqual([["pieni koulu ", 1]]);
  expect(textsOf(small, school, rescue)).toEqual([
    ["pieni koulu pelastaa ", 1],
    ["koulu pelastaa ", 0.8],
    ["pieni pelastaa ", 0.8],
    ["pieni koulu ", 0.8],
  ]);
});

test("a word with two lemmas is looked for by both", () => {
  expect(textsOf(group("lain", { keys: [["fi:laki", "fi:lai"]] }))).toEqual([
    ["laki ", 1],
    ["lai ", 1],
  ]);
});

test("a compound also by its parts, two words also as one", () => {
  const pieces: Partial<Alternative> = { kind: "pieces", keys: [["fi:työ", "fi+työ"], ["fi:hyvinvointi"]] };
  expect(textsOf(group("työhyvinvointi", { keys: [["fi:työhyvinvointi"]] }, pieces))).toEqual([
    ["työhyvinvointi ", 1],
    ["työ hyvinvointi ", 0.9],
  ]);
  const joined: Partial<Alternative> = { kind: "joined", keys: [["fi:ruokahävikki"]] };
  const [food, waste] = [group("ruoka", { keys: [["fi:ruoka"]] }, joined), group("hävikki", joined)];
  expect(textsOf(food, waste)).toContainEqual(["ruokahävikki ", 0.95]);
});

test("an incomplete last word stays open, but not where only other letters fit", () => {
  const prefix: Partial<Alternative> = { kind: "prefix", keys: [["=päästökauppa", "=päästökaupan"]] };
  expect(textsOf(school, group("päästökau", prefix))[0]).toEqual(["koulu päästökau", 1]);
  expect(textsOf(school, group("paastokau", prefix))[0]).toEqual(["koulu päästökauppa ", 1]);
});

test("what a tag stands for is a query of its own, among the tag's stories", () => {
  const tagged = group("matsvinn", { kind: "tag", keys: [["#1", "#2"]] });
  const rewrites = rewritesOf({ ...emptyPlan, groups: [tagged] });
  expect(rewrites).toEqual([{ text: "", weight: 0.85, keys: ["#1", "#2"] }]);
});
