import { catalogs } from "@tori/text/catalogs";
import { languages } from "@tori/text/language";
import { expect, test } from "vitest";
import { asChoice, piecesOf } from "./sentence.ts";

test("a sentence falls into words and things", () => {
  expect(piecesOf("yhdisti asiasanan {tag} asiasanaan {into}")).toEqual([
    { text: "yhdisti asiasanan " },
    { thing: "tag" },
    { text: " asiasanaan " },
    { thing: "into" },
  ]);
  expect(piecesOf("poisti omat tietonsa")).toEqual([{ text: "poisti omat tietonsa" }]);
});

test("as a choice a sentence names no thing", () => {
  expect(asChoice("yhdisti asiasanan {tag} asiasanaan {into}")).toBe("Yhdisti asiasanan … asiasanaan");
  expect(asChoice("hyväksyi asiasanan {tag}")).toBe("Hyväksyi asiasanan");
  expect(asChoice("poisti omat tietonsa")).toBe("Poisti omat tietonsa");
});

test("every action is told of the same things in every language, and is a choice of its own", () => {
  const thingsIn = (sentence: string) => sentence.match(/\{\w+\}/g)?.toSorted() ?? [];
  for (const language of languages) {
    const { deeds, things } = catalogs[language].audit;
    for (const [action, sentence] of Object.entries(deeds)) {
      const finnish = (catalogs.fi.audit.deeds as Record<string, string>)[action] ?? "";
      expect([action, thingsIn(sentence)]).toEqual([action, thingsIn(finnish)]);
      expect(Object.keys(things)).toContain(action.split(".")[0]);
    }
    const choices = Object.values(deeds).map(asChoice);
    expect(new Set(choices).size).toBe(choices.length);
  }
});
