import { hideReasons, keepReasons } from "@tori/contract/report-grounds";
import { decideAppeal } from "@tori/contract/reports";
import * as contract from "@tori/contract/search";
import { languages as contractLanguages } from "@tori/contract/language";
import { fi } from "@tori/text/fi";
import { languages } from "@tori/text/language";
import { expect, test } from "vitest";
import {
  facetNames,
  filterNames,
  maxPage,
  pageSize,
  parseSearch,
  searchSorts,
} from "../search/search-state.ts";

// What the browser says again, to load no schemas, and the texts, to depend on nothing: the same as the contract says.

test("the languages are those of the contract", () => {
  expect(languages).toEqual(contractLanguages);
});

test("the search page knows the contract's facets and limits", () => {
  expect(facetNames.toSorted()).toEqual([...contract.facetNames].toSorted());
  expect(searchSorts).toEqual(contract.searchSorts);
  expect(maxPage * pageSize).toBe(contract.maxHits);
  const long = parseSearch(new URLSearchParams({ q: "x".repeat(9999) }), fi.labels);
  expect(long.q).toHaveLength(contract.maxQueryLength);
});

test("the grounds that a moderator chooses from are those that the API takes for the decision", () => {
  const taken = (decision: "hide" | "keep") =>
    [...hideReasons, ...keepReasons].filter(
      (reason) => decideAppeal.body.safeParse({ decision, reason, words: "Perustelu" }).success,
    );
  expect(taken("hide")).toEqual(hideReasons);
  expect(taken("keep")).toEqual(keepReasons);
});

test("what the search page takes for a value, the API takes too, and the other way round", () => {
  const samples = [
    "kokeilukulttuuri",
    "education",
    "06",
    "398",
    "lahti",
    "sv",
    "pilot",
    "",
    "%",
    "A",
    "0",
    "1234",
    "a--b",
    "small",
    "over_100000",
    "retired",
  ];
  for (const name of filterNames) {
    for (const value of samples) {
      const { chosen } = parseSearch(new URLSearchParams({ [name]: value }), fi.labels);
      const parsed = contract.searchStories.query.safeParse({ [name]: value });
      expect([name, value, chosen[name].length === 1]).toEqual([name, value, parsed.success]);
    }
  }
});
