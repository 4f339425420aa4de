import { expect, test } from "vitest";
import { correctedQuery } from "./corrected-query.ts";
import { parseQuery } from "./parse-query.ts";

const correct = (text: string, ...corrections: [string, string][]) =>
  correctedQuery(
    text,
    parseQuery(text).places,
    corrections.map(([word, to]) => ({ word, to })),
  );

test("misspelt words are replaced wherever they stand, the rest stays as it was typed", () => {
  expect(correct("Kolujen  ruoka, kolujen?", ["kolujen", "koulujen"])).toBe("koulujen  ruoka, koulujen?");
});

test("quoted and excluded words stay as they are", () => {
  expect(correct('"ruoaa" -ruoaa ruoaa', ["ruoaa", "ruokaa"])).toBe('"ruoaa" -ruoaa ruokaa');
});

test("a word that was taken as it is makes no correction", () => {
  expect(correct("koulu ruoka")).toBeNull();
  expect(correct("koulu", ["koulu", "koulu"])).toBeNull();
  expect(correct("", ["koulu", "koulut"])).toBeNull();
});

test("letters outside the basic plane move nothing", () => {
  expect(correct("😀 kolu 😀", ["kolu", "koulu"])).toBe("😀 koulu 😀");
});
