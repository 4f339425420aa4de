import { createAnalyzer } from "@tori/language/analyzer";
import { expect, test } from "vitest";
import { titleWord } from "./title-query.ts";
import { typedWords } from "./typed-words.ts";

const analyzer = createAnalyzer();
const words = (text: string) => typedWords(analyzer, text).map(titleWord);

test("a half typed word is looked for by its beginning, one that is followed by another is not", () => {
  const [first, second] = words("koulu ruoka");
  expect(first?.query).toMatch(/^'=koulu' \| /);
  expect(second?.query).toMatch(/^'=ruoka':\* \| 'fi\+ruoka':\* \| /);
});

test("other forms and parts of compounds are looked for too", () => {
  expect(words("koulujen ")[0]?.query).toContain("'fi:koul' ");
  expect(words("koulujen ")[0]?.query).toContain("'fi+koul'");
});

test("only what was typed without dots stands for words that have them", () => {
  expect(words("paasto")[0]).toMatchObject({ from: "=paasto", to: "=paasto\u{10ffff}" });
  expect(words("paasto ")[0]).toMatchObject({ from: "=paasto", to: "=paasto" });
  expect(words("päästö")[0]).toMatchObject({ from: null, to: null });
  expect(words("pa")[0]).toMatchObject({ from: null, to: null });
});
