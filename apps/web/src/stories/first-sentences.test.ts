import { expect, test } from "vitest";
import { firstSentences } from "./first-sentences.ts";

test("a long first sentence stands alone", () => {
  const first = "Sovellus ladattiin noin 3 000 kertaa, ja sillä oli parhaimmillaan 350 käyttäjää.";
  expect(firstSentences(`${first} Palkkioita lunastettiin 175.`)).toBe(first);
});

test("a short first sentence brings the next along", () => {
  const text = "Säästöä kertyi. Vuonna 2018 sitä oli yhteensä 23 497 euroa, ja summa kasvoi. Loput seuraa.";
  expect(firstSentences(text)).toBe(
    "Säästöä kertyi. Vuonna 2018 sitä oli yhteensä 23 497 euroa, ja summa kasvoi.",
  );
});

test("an abbreviation, a date or a thousand does not end a sentence", () => {
  const text =
    "Mukaan ilmoittautui vapaaehtoisesti ja ilman eri palkkaa 1.1.2023 alkaen n. 20 koulua, mm. Iin koulu";
  expect(firstSentences(text)).toBe(text);
});

test("only the first paragraph counts, and an empty text has none", () => {
  expect(firstSentences("Ei mitattu.\nMuuta")).toBe("Ei mitattu.");
  expect(firstSentences("")).toBe("");
});
