import { expect, test } from "vitest";
import { filterAndCount } from "./count-facets.ts";
import { type DocumentChange, knownDocuments, learn } from "./known-documents.ts";

const change = (ordinal: number, facets: string[]): DocumentChange => ({
  ordinal,
  facets,
  revision: ordinal,
  id: `story-${ordinal}`,
  language: "fi",
  published_at: "2026-01-01T00:00:00Z",
  confirmed_at: "2026-01-01T00:00:00Z",
  ages: false,
  reused: 0,
  retired: false,
});

const known = knownDocuments();
learn(known, [
  change(1, ["sector:health", "status:pilot", "municipality:091", "municipality:092"]),
  change(2, ["sector:health", "sector:social", "status:in_use", "municipality:091"]),
  change(3, ["sector:education", "status:in_use", "municipality:398"]),
]);
const matches = [...known.byOrdinal.values()].map((document) => ({ document }));

const idsOf = (filter: Parameters<typeof filterAndCount>[1]): string[] =>
  filterAndCount(matches, filter, known.facets).passing.map(({ document }) => document.id);

test("without a selection everything passes and counts", () => {
  const { passing, facets } = filterAndCount(matches, {}, known.facets);
  expect(passing).toHaveLength(3);
  expect(facets.sector).toEqual([
    { value: "health", count: 2 },
    { value: "education", count: 1 },
    { value: "social", count: 1 },
  ]);
  expect(facets.language).toEqual([]);
});

test("values of one facet widen, facets narrow each other", () => {
  expect(idsOf({ sector: ["education", "social"] })).toEqual(["story-2", "story-3"]);
  expect(idsOf({ sector: ["health"], status: ["in_use"] })).toEqual(["story-2"]);
  expect(idsOf({ municipality: ["092"] })).toEqual(["story-1"]);
});

test("a facet's own selection does not narrow its own counts", () => {
  const { facets } = filterAndCount(matches, { sector: ["health"] }, known.facets);
  expect(facets.sector.map(({ value }) => value).toSorted()).toEqual(["education", "health", "social"]);
  expect(facets.status).toEqual([
    { value: "in_use", count: 1 },
    { value: "pilot", count: 1 },
  ]);
});

test("with two selections each is counted under the other alone", () => {
  const { passing, facets } = filterAndCount(
    matches,
    { sector: ["education"], status: ["pilot"] },
    known.facets,
  );
  expect(passing).toEqual([]);
  expect(facets.sector).toEqual([{ value: "health", count: 1 }]);
  expect(facets.status).toEqual([{ value: "in_use", count: 1 }]);
  expect(facets.municipality).toEqual([]);
});

test("a value that no document has matches nothing, and other values still count", () => {
  const { passing, facets } = filterAndCount(matches, { sector: ["rescue"] }, known.facets);
  expect(passing).toEqual([]);
  expect(facets.sector).toHaveLength(3);
});
