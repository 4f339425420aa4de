import { expect, test } from "vitest";
import { type DocumentChange, knownDocuments, learn, publishingDates } from "./known-documents.ts";

const change = (revision: number, language: "fi" | "sv"): DocumentChange => ({
  ordinal: 7,
  revision,
  id: "story",
  language,
  published_at: "2026-01-01T00:00:00Z",
  confirmed_at: "2026-01-01T00:00:00Z",
  ages: false,
  reused: 0,
  retired: false,
  facets: ["language:fi"],
});

test("changes are learned up to the last revision", () => {
  const known = knownDocuments();
  learn(known, [change(3, "fi"), change(5, "sv")]);
  expect(known.revision).toBe(5);
  expect(known.byOrdinal.get(7)?.language).toBe("sv");
});

test("dates are in order, and know what was learned since", () => {
  const known = knownDocuments();
  expect([...publishingDates(known)]).toEqual([]);
  learn(known, [{ ...change(2, "fi"), published_at: "2026-02-01T00:00:00Z" }]);
  learn(known, [{ ...change(3, "fi"), ordinal: 8 }]);
  expect([...publishingDates(known)]).toEqual([Date.UTC(2026, 0, 1), Date.UTC(2026, 1, 1)]);
});

test("an older answer that comes later changes nothing", () => {
  const known = knownDocuments();
  learn(known, [change(5, "sv")]);
  learn(known, [change(3, "fi")]);
  expect(known.revision).toBe(5);
  expect(known.byOrdinal.get(7)?.language).toBe("sv");
});
