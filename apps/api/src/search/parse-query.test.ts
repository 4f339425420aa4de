import { expect, test } from "vitest";
import { parseQuery } from "./parse-query.ts";

test("words come once, in their order", () => {
  expect(parseQuery("Koulu ruoka, koulu").words).toEqual(["koulu", "ruoka"]);
});

test("the last word may be incomplete until something follows it", () => {
  expect(parseQuery("koulu ruok").incomplete).toBe(true);
  expect(parseQuery("koulu ruok ").incomplete).toBe(false);
  expect(parseQuery("koulu ruok?").incomplete).toBe(false);
  expect(parseQuery('ruok "koulu"').incomplete).toBe(false);
  expect(parseQuery("").incomplete).toBe(false);
});

test("words in quotation marks of any shape are wanted as they are written", () => {
  expect(parseQuery('"koulun ruoka" lapset').exact).toEqual(["koulun", "ruoka"]);
  expect(parseQuery("”koulun” «ruoka» „lapset“").exact).toEqual(["koulun", "ruoka", "lapset"]);
  expect(parseQuery('"koulun ruoka" lapset').words).toEqual(["lapset"]);
});

test("two words or more in the same quotation marks are a phrase, in their order and as often as they are there", () => {
  expect(parseQuery('"ruoka ja ruoka" «koulu»')).toMatchObject({
    phrases: [["ruoka", "ja", "ruoka"]],
    exact: ["ruoka", "ja", "koulu"],
  });
});

test("a quotation mark alone is no quotation", () => {
  expect(parseQuery('koulu "ruoka')).toMatchObject({ words: ["koulu", "ruoka"], exact: [] });
});

test("a minus before a word excludes it, a hyphen within one does not", () => {
  expect(parseQuery("koulu -ruoka")).toMatchObject({ words: ["koulu"], excluded: ["ruoka"] });
  expect(parseQuery('-"ruoka hävikki" koulu')).toMatchObject({
    words: ["koulu"],
    excluded: [],
    excludedPhrases: [["ruoka", "hävikki"]],
  });
  expect(parseQuery('-"ruoka" koulu')).toMatchObject({ excluded: ["ruoka"], excludedPhrases: [] });
  expect(parseQuery("sote-uudistus - tulos").words).toEqual(["sote", "uudistus", "tulos"]);
});

test.each(["", "…?!", "-", '"', '""', "-\u0000", "\ud800", "--- - -"])(
  "%j is a query without words",
  (text) => {
    expect(parseQuery(text)).toEqual({
      words: [],
      places: [],
      incomplete: false,
      exact: [],
      phrases: [],
      excluded: [],
      excludedPhrases: [],
    });
  },
);
