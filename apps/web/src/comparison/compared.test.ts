import { expect, test } from "vitest";
import { comparisonPath, isFull, isSlug, moved, parseComparison, without } from "./compared.ts";

const parse = (query: string) => parseComparison(new URLSearchParams(query));

test("an address names stories in any language's word, each once, in its order", () => {
  expect(parse("tarina=b&story=a&tarina=b&berattelse=c&tarina=")).toEqual({
    slugs: ["b", "a", "c"],
    left: 0,
    words: "",
  });
});

test("more than four stories are told by their number", () => {
  const comparison = parse("tarina=a&tarina=b&tarina=c&tarina=d&tarina=e&tarina=f");
  expect(comparison).toMatchObject({ slugs: ["a", "b", "c", "d"], left: 2 });
  expect(isFull(comparison)).toBe(true);
  expect(isFull(parse("tarina=a"))).toBe(false);
});

test("the words that are searched for are cleaned", () => {
  expect(parse("q=%20koulu%00lapset%ED%A0%80%20").words).toBe("koulu lapset");
  expect(parse(`q=${"a".repeat(200)}`).words).toHaveLength(100);
});

test.each([
  ["kirja-kotiin", true],
  ["A", false],
  ["a\u0000", false],
  ["a--b", false],
  ["a".repeat(121), false],
])("%s may be an address: %s", (text, expected) => {
  expect(isSlug(text)).toBe(expected);
});

test("a story moves a place earlier or later, and goes", () => {
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(without(["a", "b"], "a")).toEqual(["b"]);
});

test("an address has what is searched for behind the stories", () => {
  expect(comparisonPath("fi", ["a"], "koulu ja")).toBe("/fi/vertailu?tarina=a&q=koulu+ja");
  expect(comparisonPath("sv", [], "å")).toBe("/sv/jamforelse?q=%C3%A5");
  expect(comparisonPath("en", ["a"], "")).toBe("/en/comparison?story=a");
});
