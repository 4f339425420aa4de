import { expect, test } from "vitest";
import { createAnalyzer } from "./analyzer.ts";
import { loadFinnishSplitter, loadSwedishSplitter } from "./load-word-lists.ts";

const analyzer = createAnalyzer({ fi: await loadFinnishSplitter(), sv: await loadSwedishSplitter() });

test("forms of a word have a lemma key in common, in each language", () => {
  for (const [language, a, b] of [
    ["fi", "koulujen", "koulussa"],
    ["sv", "skolorna", "skola"],
    ["sv", "arbetslivet", "arbetsliv"],
    ["en", "schools", "school"],
  ] as const) {
    const other = analyzer.analyze(b, language).lemmas;
    expect(analyzer.analyze(a, language).lemmas.some((key) => other.includes(key))).toBe(true);
  }
});

test("a compound has the keys of its parts and of neighbouring parts, and none twice", () => {
  const { lemmas, parts } = analyzer.analyze("työvuorosuunnittelun", "fi");
  const keysOf = (word: string) => analyzer.analyze(word, "fi").lemmas;
  for (const part of ["työ", "vuorojen", "suunnittelu", "työvuorot", "vuorosuunnittelu"]) {
    expect(keysOf(part).some((key) => parts.includes(key))).toBe(true);
  }
  expect(parts.filter((key) => lemmas.includes(key))).toEqual([]);
  expect(new Set(parts).size).toBe(parts.length);
});

test("segments cover a compound from end to end", () => {
  const word = "työhyvinvointia";
  const { segments } = analyzer.analyze(word, "fi");
  expect(segments.map(({ start, end }) => word.slice(start, end))).toEqual(["työ", "hyvinvointia"]);
});

test("a plain word has neither parts nor segments", () => {
  expect(analyzer.analyze("koulu", "fi")).toMatchObject({ parts: [], segments: [] });
});

test("the id tells how words are analysed", () => {
  const plain = createAnalyzer();
  const other = createAnalyzer(
    {},
    { name: "own", analyze: (word) => ({ lemmas: [word], parts: [], segments: [] }) },
  );
  expect(new Set([analyzer.id, plain.id, other.id]).size).toBe(3);
  expect(other.analyze("koulujen", "fi").lemmas).toEqual(["koulujen"]);
});

test("every word of any kind has a lemma", () => {
  for (const word of ["a", "2024", "漢字", "ssa", "x".repeat(64)]) {
    for (const language of ["fi", "sv", "en"] as const) {
      expect(analyzer.analyze(word, language).lemmas.length).toBeGreaterThan(0);
    }
  }
});
