import type { StoryVersion } from "@tori/contract/stories";
import { fi } from "@tori/text/fi";
import { expect, test } from "vitest";
import { sampleVersion } from "./sample-version.ts";
import { versionParts } from "./version-parts.ts";

function told(changed: Partial<StoryVersion> = {}): Record<string, string> {
  const parts = versionParts({ ...sampleVersion, ...changed }, fi, "fi");
  return Object.fromEntries(
    parts.filter(({ text }) => text !== "").map(({ heading, text }) => [heading, text]),
  );
}

test("a version is told part by part, lists an entry on a line, in the page's words", () => {
  expect(told()).toEqual({
    Otsikko: "Böcker hem",
    Lyhyesti: "Boken kommer.",
    "Lähtötilanne ja tarve": "Ett.\nTvå.",
    Mittarit: "Lån. Ennen: Ei tiedossa. Jälkeen: 12. Miten mitattiin: Ei tiedossa",
    "Tilanne nyt": "Käytössä\nI två kommundelar.\ntieto on päivältä 1.11.2026",
    Ajankohta: "alkoi 2024",
    Työmäärä: "Pieni: alle viikko",
    Kenelle: "Asukkaille\nHenkilöstölle",
    Toimiala: "Kirjasto ja kulttuuri",
    Toimintatavat: "Kokeilukulttuuri",
    Asiasanat: "kirjat",
    Linkit: "Film (https://example.org/film)",
    Lähteet: "Årsberättelse",
  });
});

test("results that nobody knows are said to be unknown", () => {
  expect(told({ resultsKnown: false })["Tulokset"]).toBe(fi.stories.resultsUnknown);
});

test("every part has a heading of its own, by which two versions are matched", () => {
  const headings = versionParts(sampleVersion, fi, "fi").map(({ heading }) => heading);
  expect(new Set(headings).size).toBe(headings.length);
});
