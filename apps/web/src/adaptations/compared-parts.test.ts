import { richTextFromPlain } from "@tori/contract/plain-text";
import { fi } from "@tori/text/fi";
import { expect, test } from "vitest";
import { sampleVersion } from "../stories/versions/sample-version.ts";
import { comparedParts } from "./compared-parts.ts";

const nobody = new Set<never>();
const adapted = {
  ...sampleVersion,
  sections: [{ key: "action" as const, body: richTextFromPlain("Tehtiin toisin.") }],
};

test("parts that either story has stand beside each other, in a story's order", () => {
  const parts = comparedParts({ story: adapted, original: sampleVersion, told: nobody }, fi, "fi");
  expect(parts.map(({ heading, before, after }) => [heading, before, after])).toEqual([
    ["Lyhyesti", "Boken kommer.", "Boken kommer."],
    ["Lähtötilanne ja tarve", "Ett.\nTvå.", ""],
    ["Mitä teimme", "", "Tehtiin toisin."],
    [
      "Mittarit",
      "Lån. Ennen: Ei tiedossa. Jälkeen: 12. Miten mitattiin: Ei tiedossa",
      "Lån. Ennen: Ei tiedossa. Jälkeen: 12. Miten mitattiin: Ei tiedossa",
    ],
    ["Työmäärä", "Pieni: alle viikko", "Pieni: alle viikko"],
    ["Kenelle", "Asukkaille\nHenkilöstölle", "Asukkaille\nHenkilöstölle"],
  ]);
});

test("without the original there is this story alone, with every part of which something is said", () => {
  const told = new Set(["lessons"] as const);
  const parts = comparedParts({ story: adapted, original: null, told }, fi, "fi");
  expect(parts.every(({ before }) => before === null)).toBe(true);
  expect(parts.map(({ part }) => part)).toEqual([null, "action", null, "lessons", "effort", "audience"]);
});
