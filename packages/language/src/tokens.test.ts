import { expect, test } from "vitest";
import { tokens } from "./tokens.ts";

const words = (text: string): string[] => tokens(text).map(({ word }) => word);

test("words are letters and digits in lower case, whatever stands between them", () => {
  expect(words("Työhyvinvointia – 24/7 e-laskut, (Åbo)!")).toEqual([
    "työhyvinvointia",
    "24",
    "7",
    "e",
    "laskut",
    "åbo",
  ]);
});

test("an ending behind a colon is left out of an abbreviation", () => {
  expect(words("EU:n ja SOTE:lle klo 10:30, viesti:tässä")).toEqual([
    "eu",
    "ja",
    "sote",
    "klo",
    "10",
    "30",
    "viesti",
    "tässä",
  ]);
});

test("offsets are those of the text, also where its letters are decomposed", () => {
  const text = "🙂 pa\u0308iva\u0308koti";
  const [token] = tokens(text);
  expect(token?.word).toBe("päiväkoti");
  expect(text.slice(token?.start, token?.end)).toBe("pa\u0308iva\u0308koti");
});

test("control characters and lone surrogates never get into a word", () => {
  const found = words("ab\u0000cd \ud800ef\udc00 \u{1d400}");
  expect(found.slice(0, 3)).toEqual(["ab", "cd", "ef"]);
  expect(found.every((word) => word.isWellFormed() && !word.includes("\u0000"))).toBe(true);
});

test("a word is cut where a key would become too long, never through a letter", () => {
  const [long] = words("a".repeat(63) + "\u{10400}".repeat(10));
  expect(long).toBe("a".repeat(63));
});

test("a text of marks and signs alone has no words", () => {
  expect(words("… ?!  \u0301 ()")).toEqual([]);
});

test("a word of many letters that are not of one alphabet stays whole", () => {
  expect(words("abcЖd aЖ Ωmega fiancée\u0301 ﬁ x\u0301y ÅÄÖ\u00b5")).toEqual([
    "abcжd",
    "aж",
    "ωmega",
    "fiancéé",
    "ﬁ",
    "x\u0301y",
    "åäö\u00b5",
  ]);
});
