import { expect, test } from "vitest";
import { groupByLetter } from "./alphabet.ts";

function lettersOf(names: string[]) {
  return groupByLetter(names, (name) => name).map(({ letter, items }) => `${letter}: ${items.join(", ")}`);
}

test("names are grouped by their first letter, Å, Ä and Ö last", () => {
  expect(lettersOf(["Ähtäri", "Espoo", "Åbo", "Aura", "Österbotten", "Askola"])).toEqual([
    "A: Askola, Aura",
    "E: Espoo",
    "Å: Åbo",
    "Ä: Ähtäri",
    "Ö: Österbotten",
  ]);
});

test("small letters and accents share a letter, and a figure has none", () => {
  expect(lettersOf(["etähoito", "Élan", "Espoo", "5G"])).toEqual(["#: 5G", "E: Élan, Espoo, etähoito"]);
});

test("nothing has no groups", () => {
  expect(lettersOf([])).toEqual([]);
});
