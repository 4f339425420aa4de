import { expect, test } from "vitest";
import { afterKey } from "./list-keys.ts";

const items = ["a", "b", "c"];
const after = (key: string, active: number, isOpen = true) => {
  const shown = afterKey(key, { items, isOpen, active });
  return shown && (shown.isOpen ? shown.active : "closed");
};

test("down and up go round through the list and the field", () => {
  expect([-1, 0, 1, 2].map((active) => after("ArrowDown", active))).toEqual([0, 1, 2, -1]);
  expect([-1, 2, 1, 0].map((active) => after("ArrowUp", active))).toEqual([2, 1, 0, -1]);
});

test("down opens a closed list at its first, up at its last", () => {
  expect(after("ArrowDown", -1, false)).toBe(0);
  expect(after("ArrowUp", -1, false)).toBe(2);
});

test("Escape closes an open list and is left alone otherwise", () => {
  expect(after("Escape", 1)).toBe("closed");
  expect(after("Escape", -1, false)).toBeNull();
});

test("other keys, and all where there is nothing to choose from, do nothing", () => {
  expect(after("Tab", 1)).toBeNull();
  expect(afterKey("ArrowDown", { items: [], isOpen: false, active: -1 })).toBeNull();
});
