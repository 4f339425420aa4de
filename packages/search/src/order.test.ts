import { expect, test } from "vitest";
import { agedScore, byRelevance, dueBefore, greatestFirst, type Ordered, type Orderable } from "./order.ts";

const story = (id: string, given: Partial<Orderable> = {}, score = 1): Ordered => ({
  document: { id, language: "fi", publishedAt: 0, confirmedAt: 0, ages: false, retired: false, ...given },
  score,
});
const orderOf = (compare: (a: Ordered, b: Ordered) => number, ...stories: Ordered[]) =>
  stories.toSorted(compare).map(({ document }) => document.id);
const due = dueBefore(new Date("2026-08-01T00:00:00Z"));
const confirmed = (date: string, ages = true) => story("a", { ages, confirmedAt: Date.parse(date) }).document;

test("a workplace's story that was last confirmed over twelve months ago counts less, but something", () => {
  const old = agedScore(1, confirmed("2025-07-31T00:00:00Z"), due);
  expect(old).toBeGreaterThan(0.5);
  expect(old).toBeLessThan(0.9);
  expect(agedScore(1, confirmed("2025-08-02T00:00:00Z"), due)).toBe(1);
  expect(agedScore(1, confirmed("2012-01-01T00:00:00Z", false), due)).toBe(1);
});

test("the best first, then the reader's language, then the newest, and what is retired last", () => {
  const stories = [
    story("retired", { retired: true }, 9),
    story("swedish", { language: "sv" }),
    story("older", { publishedAt: 1 }),
    story("newer", { publishedAt: 2 }),
    story("best", {}, 2),
  ];
  expect(orderOf(byRelevance("sv"), ...stories)).toEqual(["best", "swedish", "newer", "older", "retired"]);
});

test("by a fact the greatest first, then the newest, and what is retired last", () => {
  const stories = [
    story("retired", { retired: true, confirmedAt: 9 }),
    story("early", { confirmedAt: 1, publishedAt: 1 }),
    story("late", { confirmedAt: 2 }),
    story("early and new", { confirmedAt: 1, publishedAt: 2 }),
  ];
  const order = orderOf(
    greatestFirst(({ confirmedAt }) => confirmedAt),
    ...stories,
  );
  expect(order).toEqual(["late", "early and new", "early", "retired"]);
});
