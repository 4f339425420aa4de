import { createAnalyzer } from "@tori/language/analyzer";
import { expect, test } from "vitest";
import { similarPairs } from "./similar-pairs.ts";
import { indexSimilar, readTerm, similarTo } from "./similar.ts";

// Compounds of this vocabulary, cut as a dictionary would.
const compounds = new Map([
  ["työhyvinvointi", ["työ", "hyvinvointi"]],
  ["vuorosuunnittelu", ["vuoro", "suunnittelu"]],
  ["työvuorosuunnittelu", ["työ", "vuoro", "suunnittelu"]],
  ["kouluruoka", ["koulu", "ruoka"]],
  ["kouluhallinto", ["koulu", "hallinto"]],
]);
const analyzer = createAnalyzer({ fi: (word) => compounds.get(word) ?? [] });

const tag = (id: string, ...labels: string[]) => ({
  id,
  terms: labels.map((label, place) => ({ language: "fi" as const, label, isName: place === 0 })),
});

const index = indexSimilar(analyzer, [
  tag("wellbeing", "työhyvinvointi"),
  tag("shifts", "vuorosuunnittelu"),
  tag("work shifts", "työvuorosuunnittelu"),
  tag("food", "kouluruoka"),
  tag("school", "kouluhallinto"),
  tag("safety", "turvallisuus", "turva"),
]);

const like = (label: string) =>
  similarTo(index, readTerm(analyzer, { tagId: "", language: "fi", label, isName: true })).map(
    ({ term, likeness }) => `${term.tagId} ${likeness}`,
  );

test("another form of a word is the same word", () => {
  expect(like("turvallisuuden")).toEqual(["safety form"]);
});

test("a compound is like its words apart, and like one that has most of its parts", () => {
  expect(like("työ hyvinvointi")).toEqual(["wellbeing compound"]);
  expect(like("vuorosuunnittelu")).toEqual(["shifts form", "work shifts compound"]);
});

test("one part in common makes two compounds no more alike than any two words", () => {
  expect(like("kouluruoka")).toEqual(["food form"]);
});

test("a word that is written almost so is found, a short one is not", () => {
  expect(like("turvalisuus")).toEqual(["safety letters"]);
  expect(like("turha")).toEqual([]);
});

test("of the whole vocabulary the pairs come once each, the likest first", async () => {
  const doubled = indexSimilar(analyzer, [
    tag("a", "turvallisuus"),
    tag("b", "turvalisuus", "muu sana"),
    tag("c", "vuorosuunnittelu"),
    tag("d", "vuorosuunnittelun"),
  ]);
  const pairs = (await similarPairs(doubled)).map(({ one, other, likeness }) => [
    one.tagId,
    other.tagId,
    likeness,
  ]);
  expect(pairs).toEqual([
    ["c", "d", "form"],
    ["a", "b", "letters"],
  ]);
});
