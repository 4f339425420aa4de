import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { foldedFrom, foldedTo, foldWord } from "./fold.ts";

test("a word is folded to what a keyboard without å, ä and ö gives", () => {
  expect(foldWord("työhyvinvointi")).toBe("tyohyvinvointi");
  expect(foldWord("åbo")).toBe("abo");
  expect(foldWord("koulu")).toBe("koulu");
});

test("the database folds the same letters", () => {
  const migration = readFileSync(new URL("../../../migrations/0002-search.sql", import.meta.url), "utf8");
  expect(migration).toContain(`translate(key, '${foldedFrom}', '${foldedTo}')`);
  expect(foldedFrom).toHaveLength(foldedTo.length);
});
