import type { LabelsByLanguage } from "@tori/contract/curation";
import { expect, test } from "vitest";
import { lackingNames, termsOf, whyNotBroader } from "./policy.ts";

const none = { preferred: null, synonyms: [], hidden: [] };

function labels(changes: Partial<LabelsByLanguage>): LabelsByLanguage {
  return { fi: none, sv: none, en: none, ...changes };
}

const swedish = labels({ sv: { preferred: "prov", synonyms: [], hidden: [] } });

test("a tag in use is named in both official languages, another in one at least", () => {
  expect(lackingNames(swedish, "active")).toEqual(["fi"]);
  expect(lackingNames(swedish, "proposed")).toEqual([]);
  expect(lackingNames(labels({}), "proposed")).toEqual(["fi", "sv"]);
});

test("a tag stands under one that is in use, and never under itself", () => {
  const tags = [
    { id: "top", state: "active", broaderId: null },
    { id: "low", state: "active", broaderId: "top" },
    { id: "old", state: "deprecated", broaderId: null },
  ] as const;
  expect(whyNotBroader("low", "top", tags)).toBeNull();
  expect(whyNotBroader("top", "low", tags)).toBe("circle");
  expect(whyNotBroader("top", "top", tags)).toBe("circle");
  expect(whyNotBroader("low", "old", tags)).toBe("unknown");
  expect(whyNotBroader("low", "gone", tags)).toBe("unknown");
});

test("terms come with the stronger roles first, each with its place", () => {
  const fi = { preferred: "koe", synonyms: ["kokeilu"], hidden: ["kokelu"] };
  expect(termsOf({ ...swedish, fi }).map(({ label, field }) => `${label} ${field}`)).toEqual([
    "koe labels.fi.preferred",
    "prov labels.sv.preferred",
    "kokeilu labels.fi.synonyms.0",
    "kokelu labels.fi.hidden.0",
  ]);
});
