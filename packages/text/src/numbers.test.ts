import { expect, test } from "vitest";
import { formatDate } from "./dates.ts";
import { counter } from "./numbers.ts";

const forms = { one: "tarina", other: "tarinaa" };

test("one thing is singular, none and many are plural", () => {
  const count = counter("fi");
  expect([0, 1, 2, 21].map((n) => count(n, forms))).toEqual([
    "0\u00a0tarinaa",
    "1\u00a0tarina",
    "2\u00a0tarinaa",
    "21\u00a0tarinaa",
  ]);
});

test("thousands are grouped as the language does", () => {
  expect(counter("fi")(1055, forms)).toBe("1\u00a0055\u00a0tarinaa");
  expect(counter("en")(1055, { one: "story", other: "stories" })).toBe("1,055\u00a0stories");
});

test("a date is written day first, without leading zeros", () => {
  expect(formatDate("2026-03-05", "fi")).toBe("5.3.2026");
  expect(formatDate("2026-03-05", "sv")).toBe("5.3.2026");
  expect(formatDate("2026-03-05", "en")).toBe("5 March 2026");
});

test("a timestamp is shown as the day in Finland", () => {
  expect(formatDate("2026-01-31T22:30:00.000Z", "fi")).toBe("1.2.2026");
});
