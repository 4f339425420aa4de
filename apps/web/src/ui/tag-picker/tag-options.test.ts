import type { DraftTag } from "@tori/contract/draft-sections";
import { expect, test } from "vitest";
import { isAmongChosen, tagLabel, tagOptions, typedOption } from "./tag-options.ts";

const vocabulary = [
  { id: "1", slug: "ruoka", name: { fi: "ruoka", sv: "mat", en: "food" }, synonyms: ["ateriat"] },
  { id: "2", slug: "hukka", name: { fi: "ruokahävikki", sv: "matsvinn", en: "food waste" }, synonyms: [] },
];

function labels(typed: string, value: DraftTag[] = [], mayPropose = true): string[] {
  return tagOptions({ vocabulary, value, typed, language: "fi", mayPropose }).map(({ tag, label }) =>
    "id" in tag ? label : `new: ${label}`,
  );
}

test("a word that no tag is known by can be proposed, after the tags that it may mean", () => {
  expect(labels(" ruoka  huolto ")).toEqual(["new: ruoka huolto"]);
  expect(labels("ruok")).toEqual(["ruoka", "ruokahävikki", "new: ruok"]);
  expect(labels("ruok", [], false)).toEqual(["ruoka", "ruokahävikki"]);
});

test("a word that a tag is known by cannot be proposed, nor one letter", () => {
  expect(labels("Ruoka")).toEqual(["ruoka", "ruokahävikki"]);
  expect(labels("ateriat")).toEqual(["ruoka"]);
  expect(labels("q")).toEqual([]);
});

test("what is chosen is not offered again", () => {
  expect(labels("ruok", [{ id: "1" }])).toEqual(["ruokahävikki", "new: ruok"]);
  expect(labels("kastike", [{ proposed: "Kastike" }])).toEqual([]);
});

test("with nothing typed, all tags are offered in the alphabet's order", () => {
  expect(labels("")).toEqual(["ruoka", "ruokahävikki"]);
});

test("a word typed out in full is the option that has it as its name or synonym", () => {
  const options = tagOptions({ vocabulary, value: [], typed: "ateriat", language: "fi", mayPropose: true });
  expect(typedOption(options, "Ateriat")?.tag).toEqual({ id: "1" });
  expect(typedOption(options, "ater")).toBeUndefined();
});

test("a chosen word is known by any of its names", () => {
  const value = [{ id: "1" }, { proposed: "kastike" }];
  const typedWords = ["ateriat", "kastike", "matsvinn"];
  expect(typedWords.map((typed) => isAmongChosen({ vocabulary, value, typed }))).toEqual([true, true, false]);
});

test("a tag that the vocabulary does not have has no label", () => {
  expect(tagLabel({ id: "1" }, vocabulary, "sv")).toBe("mat");
  expect(tagLabel({ proposed: "x" }, undefined, "sv")).toBe("x");
  expect(tagLabel({ id: "3" }, vocabulary, "sv")).toBeUndefined();
});
