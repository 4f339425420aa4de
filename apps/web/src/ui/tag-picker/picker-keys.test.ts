import { expect, test } from "vitest";
import { deedOfKey } from "./picker-keys.ts";

const [food, waste] = ["ruoka", "ruokahävikki"].map((label) => ({
  tag: { id: label },
  label,
  synonym: undefined,
}));
const items = [food, waste].filter((option) => option !== undefined);

function after(key: string, typed: string, active = -1, isOpen = true) {
  return deedOfKey(key, typed, { items, isOpen, active });
}

test("Enter chooses what is pointed at", () => {
  expect(after("Enter", "ruok", 1)).toEqual({ choose: waste });
});

test("Enter with nothing pointed at chooses what was typed out, or else points at the first", () => {
  expect(after("Enter", "Ruoka")).toEqual({ choose: food });
  expect(after("Enter", "ruok")).toEqual({ show: { isOpen: true, active: 0 } });
  expect(deedOfKey("Enter", "häv", { items: items.slice(1), isOpen: true, active: -1 })).toEqual({
    choose: waste,
  });
});

test("Enter in an empty field does nothing, and does not send the form", () => {
  expect(after("Enter", "", -1, false)).toBe("nothing");
});

test("Escape closes the list, then clears the field, then is left to others", () => {
  expect(after("Escape", "ruok")).toMatchObject({ show: { isOpen: false } });
  expect(after("Escape", "ruok", -1, false)).toBe("clear");
  expect(after("Escape", "", -1, false)).toBeNull();
});

test("Backspace takes the last one away only where there is no text", () => {
  expect(after("Backspace", "", -1, false)).toBe("removeLast");
  expect(after("Backspace", "r")).toBeNull();
});

test("moving in the text points at nothing any more", () => {
  expect(after("Home", "ruok", 0)).toEqual({ show: { isOpen: true, active: -1 } });
  expect(after("Home", "ruok")).toBeNull();
});
