import type { TagChoice } from "@tori/contract/tags";
import { expect, test } from "vitest";
import { isKnownAs, matchTags } from "./match-tags.ts";

function tag(fi: string, sv: string, synonyms: string[] = []): TagChoice {
  return { id: fi, slug: fi, name: { fi, sv, en: fi }, synonyms };
}

const vocabulary = [
  tag("ikääntyneet", "äldre", ["vanhukset"]),
  tag("kotihoito", "hemvård"),
  tag("omaishoito", "närståendevård", ["hoito kotona"]),
  tag("työaika", "arbetstid"),
  tag("työvuorosuunnittelu", "skiftplanering", ["vuorosuunnittelu", "työvuorot", "3-vuorotyö"]),
];

function found(typed: string, language: "fi" | "sv" = "fi"): string[] {
  return matchTags(vocabulary, typed, language).map(({ label, synonym }) =>
    synonym === undefined ? label : `${synonym} → ${label}`,
  );
}

test("a tag is found by the beginning of its label, in any capitals, with or without dots", () => {
  expect(found("Työ")).toEqual(["työaika", "työvuorosuunnittelu"]);
  expect(found("tyo")).toEqual(["työaika", "työvuorosuunnittelu"]);
  expect(found("ikaan")).toEqual(["ikääntyneet"]);
});

test("a synonym leads to its tag, and so does a word of another language", () => {
  expect(found("vuorosuun")).toEqual(["vuorosuunnittelu → työvuorosuunnittelu"]);
  expect(found("skift")).toEqual(["skiftplanering → työvuorosuunnittelu"]);
  expect(found("vuorosuunnittelu", "sv")).toEqual(["vuorosuunnittelu → skiftplanering"]);
});

test("the label is told where it is as close as a synonym", () => {
  expect(found("työvuoro")).toEqual(["työvuorosuunnittelu"]);
});

test("the word itself comes first, then what begins so, then what has such words, then what has it inside", () => {
  expect(found("hoito")).toEqual(["hoito kotona → omaishoito", "kotihoito"]);
  expect(found("koto hoi")).toEqual(["hoito kotona → omaishoito"]);
  expect(found("kotona")).toEqual(["hoito kotona → omaishoito"]);
  expect(found("3 vuoro")).toEqual(["3-vuorotyö → työvuorosuunnittelu"]);
});

test("two letters do not match inside a word, and nothing typed matches nothing", () => {
  expect(found("oi")).toEqual([]);
  expect(found(" - ")).toEqual([]);
});

test("a word is known only as it is written, so that others may be proposed", () => {
  const [elderly] = vocabulary;
  expect(elderly && ["Vanhukset", " äldre", "ikaantyneet"].map((word) => isKnownAs(elderly, word))).toEqual([
    true,
    true,
    false,
  ]);
});
