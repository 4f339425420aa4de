import { createAnalyzer } from "@tori/language/analyzer";
import { expect, test } from "vitest";
import { createKeyer, joinFields, lemmaKey, partKey, tagKey, wordKey } from "./keys.ts";

const keyer = createKeyer(createAnalyzer());

test("kinds of keys can never be taken for each other", () => {
  const keys = [wordKey("fi"), lemmaKey("fi", "fi"), lemmaKey("sv", "fi"), partKey("fi", "fi"), tagKey("fi")];
  expect(new Set(keys).size).toBe(keys.length);
});

test("a text has its words in order and their lemmas, fillers only as they are written", () => {
  const { words, lemmas } = keyer.fieldKeys("Koulut ja koulu", "fi");
  expect(words).toEqual(["=koulut", "=ja", "=koulu"]);
  expect(lemmas).toContain("fi:koul");
  expect(lemmas).not.toContain("fi:ja");
});

test("fields can be put together", () => {
  const field = joinFields([keyer.fieldKeys("Lahti", "fi"), keyer.fieldKeys("Lahtis", "sv")]);
  expect(field.words).toEqual(["=lahti", "=lahtis"]);
  expect(field.lemmas.some((key) => key.startsWith("sv:"))).toBe(true);
});
