import { createAnalyzer } from "@tori/language/analyzer";
import { loadFinnishSplitter } from "@tori/language/load-word-lists";
import { expect, test } from "vitest";
import { indexNames, matchNames } from "./match-names.ts";
import { typedWords } from "./typed-words.ts";

const analyzer = createAnalyzer({ fi: await loadFinnishSplitter() });
const alone = { organisation: null };
const lahti = { fi: "Lahden kaupunki", sv: "Lahtis stad" };
const index = indexNames(analyzer, [
  {
    kind: "tag",
    slug: "waste",
    name: { fi: "ruokahävikki", sv: "matsvinn" },
    synonyms: ["hävikkiruoka"],
    ...alone,
  },
  { kind: "tag", slug: "food", name: { fi: "ruoka", sv: "mat", en: "food" }, synonyms: [], ...alone },
  {
    kind: "organisation",
    slug: "lahti",
    name: { fi: "Lahden kaupunki", sv: "Lahtis stad" },
    synonyms: [],
    ...alone,
  },
  {
    kind: "practice",
    slug: "trials",
    name: { fi: "Kokeilukulttuuri", sv: "Försökskultur" },
    synonyms: [],
    ...alone,
  },
  {
    kind: "workplace",
    slug: "day-care",
    name: { fi: "Päiväkoti Onnimanni", sv: "Päiväkoti Onnimanni" },
    synonyms: [],
    organisation: lahti,
  },
]);
const match = (text: string) => matchNames(index, typedWords(analyzer, text)).map(({ slug }) => slug);

test("a name is recognised by its beginning, with dots or without, in any language", () => {
  expect(match("ruokahä")).toEqual(["waste"]);
  expect(match("ruokahavik")).toEqual(["waste"]);
  expect(match("matsv")).toEqual(["waste"]);
  expect(match("försök")).toEqual(["trials"]);
});

test("equals come with the shorter name first", () => {
  expect(match("ruok")).toEqual(["food", "waste"]);
});

test("other forms, parts of compounds and synonyms are recognised", () => {
  expect(match("hävikin ")).toEqual(["waste"]);
  expect(match("hävikkiru")).toEqual(["waste"]);
  expect(match("kulttuu")).toEqual(["trials"]);
});

test("all words have to be in one name, in any order; only the last may be half typed", () => {
  expect(match("kaupunki lah")).toEqual(["lahti"]);
  expect(match("lah kaupunki")).toEqual([]);
  expect(match("ruoka stad")).toEqual([]);
});

test("too little and too much suggest nothing", () => {
  expect(match("")).toEqual([]);
  expect(match("r")).toEqual([]);
  expect(match("yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan")).toEqual([]);
});

test("a workplace is found by its own name, which its organisation's may help to tell", () => {
  expect(match("onnim")).toEqual(["day-care"]);
  expect(match("päiväkoti lah")).toEqual(["day-care"]);
  expect(match("lahti päiväkoti")).toEqual(["day-care"]);
  expect(match("lahden")).toEqual(["lahti"]);
});
