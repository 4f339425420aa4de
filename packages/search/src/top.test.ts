import { expect, test } from "vitest";
import { top } from "./top.ts";

const byNumber = (a: number, b: number): number => a - b;

test("the first ones come in order, as many as there are", () => {
  expect(top([5, 3, 9, 1, 7], 3, byNumber)).toEqual([1, 3, 5]);
  expect(top([2, 1], 5, byNumber)).toEqual([1, 2]);
  expect(top([2, 1], 0, byNumber)).toEqual([]);
  expect(top([], 3, byNumber)).toEqual([]);
});

test("they are those that sorting everything would give", () => {
  const numbers = Array.from({ length: 500 }, (_, index) => (index * 7919) % 1009);
  expect(top(numbers, 40, byNumber)).toEqual(numbers.toSorted(byNumber).slice(0, 40));
});
