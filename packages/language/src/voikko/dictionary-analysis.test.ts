import { expect, test } from "vitest";
import { dictionaryAnalysis } from "./dictionary-analysis.ts";
import type { Dictionary } from "./dictionary.ts";
import type { Reading } from "./parse-analysis.ts";

const part = (surface: string, lemma: string) => ({ surface, lemma, root: null });
const derived = (surface: string, lemma: string, root: string) => ({ surface, lemma, root });
const words: Record<string, Reading[]> = {
  koulujen: [{ lemma: "koulu", parts: [part("koulujen", "koulu")] }],
  sijaisrekisterin: [
    { lemma: "sijaisrekisteri", parts: [part("sijais", "sijais"), part("rekisterin", "rekisteri")] },
  ],
  sijainen: [{ lemma: "sijainen", parts: [part("sijainen", "sijainen")] }],
  kiusatun: [{ lemma: "kiusattu", parts: [derived("kiusatun", "kiusattu", "kiusata")] }],
  osallisuus: [{ lemma: "osallisuus", parts: [derived("osallisuus", "osallisuus", "osa")] }],
  hoivakin: [{ lemma: "hoiva", parts: [part("hoivakin", "hoiva")] }],
  omatoimiaukiolo: [
    {
      lemma: "omatoimiaukiolo",
      parts: [part("oma", "oma"), part("toimi", "toimi"), part("aukiolo", "aukiolo")],
    },
  ],
  omatoiminen: [{ lemma: "omatoiminen", parts: [part("oma", "oma"), part("toiminen", "toiminen")] }],
  työvuorolistaa: [
    { lemma: "työvuorolista", parts: [part("työ", "työ"), part("vuoro", "vuoro"), part("listaa", "lista")] },
  ],
};
const dictionary: Dictionary = { version: "1", readings: (word) => words[word] ?? [] };
const analyze = dictionaryAnalysis(dictionary, (word) => ({
  lemmas: [`${word}-stem`],
  parts: ["x"],
  segments: [],
}));

test("a word of the dictionary has its base forms as keys", () => {
  expect(analyze("koulujen")).toEqual({ lemmas: ["koulu"], parts: [], segments: [] });
});

test("a compound has its parts and neighbouring parts as keys, and segments with their places", () => {
  const { lemmas, parts, segments } = analyze("työvuorolistaa");
  expect(lemmas).toEqual(["työvuorolista"]);
  expect(parts).toEqual(["työ", "vuoro", "lista", "työvuoro", "vuorolista"]);
  expect(segments.map(({ start, end }) => [start, end])).toEqual([
    [0, 3],
    [3, 8],
    [8, 14],
  ]);
});

test("a part in -s has the base form in -nen too, where there is such a word", () => {
  expect(analyze("sijaisrekisterin").parts).toEqual(["sijais", "sijainen", "rekisteri"]);
});

test("neighbouring parts have the adjective that they stand for, where there is such a word", () => {
  expect(analyze("omatoimiaukiolo").parts).toEqual([
    "oma",
    "toimi",
    "aukiolo",
    "omatoimi",
    "toimiaukiolo",
    "omatoiminen",
  ]);
});

test("a participle is found by its verb; what is derived otherwise is not", () => {
  expect(analyze("kiusatun")).toMatchObject({ lemmas: ["kiusattu"], parts: ["kiusata"] });
  expect(analyze("osallisuus").parts).toEqual([]);
});

test("a word in -kin may be a form of a name that no dictionary has", () => {
  expect(analyze("hoivakin").lemmas).toEqual(["hoiva", "hoivakki", "hoivakki-stem"]);
});

test("another word is analysed otherwise, and is found as it is written", () => {
  expect(analyze("kwijibo")).toEqual({ lemmas: ["kwijibo", "kwijibo-stem"], parts: ["x"], segments: [] });
});
