import { expect, test } from "vitest";
import { loadFinnishSplitter, loadSwedishSplitter } from "./load-word-lists.ts";

const [fi, sv] = await Promise.all([loadFinnishSplitter(), loadSwedishSplitter()]);

test.each([
  ["työhyvinvointia", "työ+hyvinvointia"],
  ["työvuorosuunnittelun", "työ+vuoro+suunnittelun"],
  ["ruokahävikkiä", "ruoka+hävikkiä"],
  ["etäpäivät", "etä+päivät"],
  ["kehittämistyö", "kehittämis+työ"],
  ["kadunrakennuksen", "kadun+rakennuksen"],
  ["viikkopalaverin", "viikko+palaverin"],
])("Finnish %s is cut as %s", (word, cut) => {
  expect(fi(word).join("+")).toBe(cut);
});

test.each(["koulu", "kuntalaisten", "opettajille", "osallistuminen", "2024vuosi", "x".repeat(64)])(
  "Finnish %s is no compound",
  (word) => {
    expect(fi(word).length).toBeLessThan(2);
  },
);

test.each([
  ["arbetsplatserna", "arbets+platserna"],
  ["skolmaten", "skol+maten"],
  ["äldreomsorgen", "äldre+omsorgen"],
  ["välfärdsområde", "välfärds+område"],
  ["förskolan", "för+skolan"],
])("Swedish %s is cut as %s", (word, cut) => {
  expect(sv(word).join("+")).toBe(cut);
});

test.each(["kommunernas", "utveckling", "personalens", "ledarskapet", "möten"])(
  "Swedish %s is no compound",
  (word) => {
    expect(sv(word)).toEqual([]);
  },
);

test("a word made to be hard takes no longer than others", () => {
  const start = performance.now();
  for (const word of ["työ".repeat(21), "maa".repeat(21), "a".repeat(64), "kala".repeat(16)]) {
    fi(word);
    sv(word);
  }
  expect(performance.now() - start).toBeLessThan(500);
});
