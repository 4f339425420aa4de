import { expect, test } from "vitest";
import { findPersonalData } from "./personal-data.ts";

const kinds = (text: string) => findPersonalData(text).map(({ kind, found }) => `${kind}: ${found}`);

test("personal identity codes are found by their check character, with the old and the new century signs", () => {
  expect(kinds("Tunnus on 131052-308T.")).toEqual(["identity_code: 131052-308T"]);
  expect(kinds("131052Y308T, 131052A308T, 131052+308t")).toEqual([
    "identity_code: 131052Y308T",
    "identity_code: 131052A308T",
    "identity_code: 131052+308t",
  ]);
  // As a word processor writes the hyphen, and of those who were born in this century.
  for (const sign of "–‑YXWVUABCDEF".split(""))
    expect(kinds(`131052${sign}308T`)).toEqual([`identity_code: 131052${sign}308T`]);
});

test("what only looks like an identity code is none", () => {
  expect(kinds("131052-308U")).toEqual([]);
  expect(kinds("991352-308T")).toEqual([]);
  expect(kinds("Erä X131052-308T5")).toEqual([]);
});

test("phone numbers are found as people write them", () => {
  for (const number of [
    "040 123 4567",
    "0401234567",
    "050-1234567",
    "+358 40 123 4567",
    "+358401234567",
    "+358 (0)40 123 4567",
    "00358 40 123 4567",
    "040\u00a0123\u00a04567",
    "(03) 814 11",
    "03 814 11",
  ])
    expect([number, kinds(`Soita ${number}, niin kerron.`)]).toEqual([number, [`phone: ${number}`]]);
});

test("years, sums, shares, dates and codes are no phone numbers", () => {
  const text =
    "Vuosina 2019–2024 hinta laski 12 500 eurosta 0,5 prosenttia, 24.11.2026 klo 08.30, y-tunnus 0149669-3, " +
    "01.02.2025, 01-02-2025, vuoro 0700-1500, +15 000 000 €, +120 000 asukasta, 05-2024–06-2025, 2025-01-02, " +
    "10 000–20 000 €, 0-6-vuotiaat, 007, 00100 Helsinki, kohta 4.1.2, 1 234 567 asukasta";
  expect(kinds(text)).toEqual([]);
});

test("each is told once, in the order of the text, and long texts do not keep it", () => {
  expect(kinds("040 123 4567 ja 131052-308T ja 040 123 4567")).toEqual([
    "phone: 040 123 4567",
    "identity_code: 131052-308T",
  ]);
  expect(findPersonalData("0 ".repeat(100_000))).toEqual([]);
  expect(findPersonalData("+358 ".repeat(40_000))).toEqual([]);
});
