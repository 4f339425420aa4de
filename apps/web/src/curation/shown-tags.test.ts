import type { CuratedTag } from "@tori/contract/curation";
import { expect, test } from "vitest";
import { sampleTag } from "./sample-tag.ts";
import { listTags, shownTags } from "./shown-tags.ts";
import { type VocabularyState, formatVocabularyState, parseVocabularyState } from "./vocabulary-state.ts";

const all: VocabularyState = { q: "", state: null, sort: "name", isDescending: false };

const listed = listTags(
  [
    sampleTag("yö"),
    sampleTag("työhyvinvointi", { synonyms: ["jaksaminen"], hidden: ["tyohyvinvonti"], storyCount: 7 }),
    sampleTag("ateria", { state: "proposed", sv: "måltid" }),
  ],
  "fi",
);

const namesOf = (changes: Partial<VocabularyState>) =>
  shownTags(listed, { ...all, ...changes }).map(({ name }) => name);

test("tags come in the alphabet's order, and the other way round", () => {
  expect(namesOf({})).toEqual(["ateria", "työhyvinvointi", "yö"]);
  expect(namesOf({ isDescending: true })).toEqual(["yö", "työhyvinvointi", "ateria"]);
});

test("a tag is found by a part of its name, a synonym, a misspelling and a name in another language", () => {
  for (const q of ["hyvin", "Jaksa", "hyvinvonti"]) expect(namesOf({ q })).toEqual(["työhyvinvointi"]);
  expect(namesOf({ q: "maltid" })).toEqual(["ateria"]);
});

test("dots over a and o may be left out", () => {
  expect(namesOf({ q: "tyo" })).toEqual(["työhyvinvointi"]);
  expect(namesOf({ q: "YÖ" })).toEqual(["työhyvinvointi", "yö"]);
});

test("the state narrows what the words find", () => {
  expect(namesOf({ state: "proposed" })).toEqual(["ateria"]);
  expect(namesOf({ state: "proposed", q: "yö" })).toEqual([]);
});

test("where counts or states are equal the names keep their order", () => {
  expect(namesOf({ sort: "stories", isDescending: true })).toEqual(["työhyvinvointi", "ateria", "yö"]);
  expect(namesOf({ sort: "state" })).toEqual(["ateria", "työhyvinvointi", "yö"]);
});

test("a tag without a name in the page's language goes by another one", () => {
  const tags: CuratedTag[] = [sampleTag("ateria", { sv: "måltid" }), sampleTag("yö")];
  expect(listTags(tags, "sv").map(({ name }) => name)).toEqual(["måltid", "yö"]);
});

test("the address keeps the whole state, and nothing that goes without saying", () => {
  const state: VocabularyState = { q: "työ", state: "merged", sort: "stories", isDescending: true };
  expect(parseVocabularyState(new URLSearchParams(formatVocabularyState(state)))).toEqual(state);
  expect(formatVocabularyState(all)).toBe("");
  expect(parseVocabularyState(new URLSearchParams("state=x&sort=-y"))).toEqual({
    ...all,
    isDescending: true,
  });
});
