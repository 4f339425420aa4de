import { createAnalyzer } from "@tori/language/analyzer";
import { expect, test } from "vitest";
import { indexTagTerms, tagsOfWords } from "./tag-terms.ts";

const analyzer = createAnalyzer();
const terms = indexTagTerms(analyzer, [
  { tagIds: ["waste", "old-waste"], language: "fi", label: "ruokahävikki" },
  { tagIds: ["waste", "old-waste"], language: "sv", label: "matsvinn" },
  { tagIds: ["moving"], language: "fi", label: "kestävä liikkuminen" },
  { tagIds: ["moving"], language: "fi", label: "kestävä liikenne" },
  { tagIds: ["lending"], language: "en", label: "library of things" },
]);
const find = (query: string) => tagsOfWords(terms, analyzer, query.split(" "));

test("a label is recognised in another form", () => {
  expect(find("ruokahävikkiä")).toEqual([{ tagIds: ["waste", "old-waste"], from: 0, to: 1 }]);
});

test("a label is recognised in any language, and without its dots", () => {
  expect(find("vähemmän matsvinn")).toEqual([{ tagIds: ["waste", "old-waste"], from: 1, to: 2 }]);
  expect(find("ruokahavikki")).toHaveLength(1);
});

test("a label of two words is recognised where both stand together, once", () => {
  expect(find("kunnan kestävää liikkumista")).toEqual([{ tagIds: ["moving"], from: 1, to: 3 }]);
  expect(find("kestävä kunnan liikkuminen")).toEqual([]);
  expect(find("kestävä")).toEqual([]);
});

test("fillers in a label are no part of it, for a query is without them", () => {
  expect(find("library things")).toEqual([{ tagIds: ["lending"], from: 0, to: 2 }]);
});

test("words of no label stand for no tag", () => {
  expect(find("koulu")).toEqual([]);
  expect(tagsOfWords(terms, analyzer, [])).toEqual([]);
});
