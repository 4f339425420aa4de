import { expect, test } from "vitest";
import { toSegments } from "./segments.ts";

const parts = [{ key: "a" }, { key: "b" }, { key: "c" }] as const;

test("segments follow one another and fill the bar", () => {
  expect(toSegments(parts, { a: 40, b: 50, c: 10 })).toEqual([
    { key: "a", share: 40, start: 0, width: 40 },
    { key: "b", share: 50, start: 40, width: 50 },
    { key: "c", share: 10, start: 90, width: 10 },
  ]);
});

test("shares that sum to 101 fill the bar exactly, and keep the figures of the source", () => {
  const segments = toSegments(parts, { a: 67, b: 30, c: 4 });
  expect(segments.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(100);
  expect(segments.map(({ share }) => share)).toEqual([67, 30, 4]);
});

test("a share of nothing has no segment", () => {
  expect(toSegments(parts, { a: 50, b: 0, c: 50 }).map(({ key }) => key)).toEqual(["a", "c"]);
});
