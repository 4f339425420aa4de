import { expect, test } from "vitest";
import { needsChecking } from "./freshness.ts";

const now = new Date("2026-11-24T12:00:00Z");
const story = { publisher: "workplace", state: "published", confirmedAt: "2025-11-01T00:00:00Z" } as const;

test("a workplace's story needs checking after twelve months", () => {
  expect(needsChecking(story, now)).toBe(true);
  expect(needsChecking({ ...story, confirmedAt: "2025-12-01T00:00:00Z" }, now)).toBe(false);
});

test("an editorial story, a retired one and one never confirmed are not marked", () => {
  expect(needsChecking({ ...story, publisher: "editorial" }, now)).toBe(false);
  expect(needsChecking({ ...story, state: "retired" }, now)).toBe(false);
  expect(needsChecking({ ...story, confirmedAt: null }, now)).toBe(false);
});
