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

test("lemmas first, and each of three words or more left out, which counts as much as what is kept", () => {
  expect(textsOf(small, school)).toEqual([["pieni koulu ", 1]]);
  const common = { ...school, documents: 80 };
  const rewrites = rewritesOf({ ...emptyPlan, documents: 100, groups: [small, common, rescue] });
  const weights = new Map(rewrites.map(({ text, weight }) => [text, weight]));
  expect([...weights.keys()]).toEqual([
    "pieni koulu pelastaa ",
    "koulu pelastaa ",
    "pieni pelastaa ",
    "pieni koulu ",
  ]);
  expect(weights.get("pieni pelastaa ")).toBeGreaterThan(0.9);
  expect(weights.get("koulu pelastaa ")).toBeLessThan(0.75);
});

test("of a long query the rarest words are looked for in pairs too", () => {
  const words = ["a", "b", "c", "d", "e"].map((word, index) => ({
    word,
    alternatives: [alternative({ keys: [[`fi:${word}`]] })],
    documents: index === 2 ? 90 : 10 + index,
  }));
  const texts = rewritesOf({ ...emptyPlan, documents: 100, groups: words }).map(({ text }) => text);
  expect(texts.slice(-3)).toEqual(["a b ", "a d ", "b d "]);
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

test("a tag takes the place of the words that stand for it", () => {
  const tag = (...keys: string[]): Partial<Alternative> => ({ kind: "tag", keys: [keys] });
  expect(textsOf(group("matsvinn", tag("#a-1", "#b-2")))).toEqual([
    ["taga1 ", 0.95],
    ["tagb2 ", 0.95],
  ]);
  const [food, waste] = [group("food", { keys: [["en:food"]] }, tag("#a-1")), group("waste", tag("#a-1"))];
  expect(textsOf(food, waste, school)).toContainEqual(["taga1 koulu ", 0.95]);
});

test("of several tags each takes its place, and all do", () => {
  const tagged = (word: string, key: string) =>
    group(word, { keys: [[`fi:${word}`]] }, { kind: "tag", keys: [[key]] });
  expect(textsOf(tagged("kieli", "#1"), tagged("koulutus", "#2"))).toEqual([
    ["kieli koulutus ", 1],
    ["tag1 koulutus ", 0.95],
    ["kieli tag2 ", 0.95],
    ["tag1 tag2 ", 0.95],
  ]);
});
