import { expect, test } from "vitest";
import { changedParagraphs } from "./changed-paragraphs.ts";

const signs = { same: "", added: "+", removed: "-" };

function told(older: string, newer: string, by: "words" | "lines" = "words"): string[] {
  return changedParagraphs(older, newer, by).map((paragraph) =>
    paragraph.map(({ kind, text }) => (kind === "same" ? text : `[${signs[kind]}${text}]`)).join(""),
  );
}

test("words that came and went are told where they stand", () => {
  expect(told("Vuorot vaihtuivat viime hetkellä.", "Vuorot vaihtuivat usein viime tingassa.")).toEqual([
    "Vuorot vaihtuivat [+usein ]viime [-hetkellä][+tingassa].",
  ]);
});

test("a paragraph that came is one of its own", () => {
  expect(told("Alku.\nLoppu.", "Alku.\nUusi väli.\nLoppu.")).toEqual(["Alku.", "[+Uusi väli.]", "Loppu."]);
});

test("a text that came or went is told whole", () => {
  expect(told("", "Uutta.\nLisää.")).toEqual(["[+Uutta.]", "[+Lisää.]"]);
  expect(told("Vanhaa.", "")).toEqual(["[-Vanhaa.]"]);
});

test("lines of a list came and went as such", () => {
  expect(told("ruoka\ntalous", "ruoka\nterveys", "lines")).toEqual(["ruoka", "[-talous]", "[+terveys]"]);
});

test("a paragraph that was written anew is told as one that went and one that came", () => {
  expect(
    told("Alku.\nTehtävistä valtaosa oli ensihoitoa.", "Alku.\nOpimme kysymään ajoissa.\nLoppu."),
  ).toEqual(["Alku.", "[-Tehtävistä valtaosa oli ensihoitoa.]", "[+Opimme kysymään ajoissa.]", "[+Loppu.]"]);
});

test.each([" ", "\n"])("long texts with nothing in common take no time (words between %j)", (between) => {
  const words = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join(between);
  const before = performance.now();
  const kinds = changedParagraphs(words("a"), words("b"), "words").map(([change]) => change?.kind);
  expect(new Set(kinds)).toEqual(new Set(["removed", "added"]));
  expect(performance.now() - before).toBeLessThan(1000);
});
