import { expect, test } from "vitest";
import { parseAnalysis } from "./parse-analysis.ts";

// Analyses as libvoikko's dictionary 2.5 writes them.
test("an inflected word has its base form", () => {
  expect(parseAnalysis("[Ln][Ica][Xp]koulu[X]koulu[Sine][Ny]ssa")).toEqual({
    lemma: "koulu",
    parts: [{ surface: "koulussa", lemma: "koulu", root: null }],
  });
});

test("a name is read in lower case", () => {
  expect(parseAnalysis("[Lep][Xp]Lahti[X]lahd[Sg][Ny]en")?.lemma).toBe("lahti");
});

test("a compound has its parts, and the base form of the last one at its end", () => {
  const reading = parseAnalysis(
    "[Ln][Xp]työ[X]työ[Sn][Ny][Bh][Bc][Ln][Xp]hyvin=vointi[X]hyvin[Bm]voint[Sp][Ny]ia",
  );
  expect(reading?.lemma).toBe("työhyvinvointi");
  expect(reading?.parts.map(({ surface, lemma }) => `${surface} ${lemma}`)).toEqual([
    "työ työ",
    "hyvinvointia hyvinvointi",
  ]);
});

test("a derived word has the word that it comes from", () => {
  const reading = parseAnalysis("[Ln][Xp]sija[X]sija[Xj]inen[X][Sn][Np]iset");
  expect(reading?.parts[0]).toMatchObject({ lemma: "sijainen", root: "sija" });
});

test("nothing is made of nothing", () => {
  expect(parseAnalysis("")).toBeNull();
  expect(parseAnalysis("[Ln][X]")).toBeNull();
});
