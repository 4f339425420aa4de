import { expect, test } from "vitest";
import { finnishStems } from "./stem.ts";

const shareStem = (a: string, b: string): boolean =>
  finnishStems(a).some((stem) => finnishStems(b).includes(stem));

test.each([
  ["koulu", "koulujen"],
  ["koulu", "kouluissakin"],
  ["koulu", "koulussamme"],
  ["kaupunki", "kaupungin"],
  ["kaupunki", "kaupunkeihin"],
  ["kunta", "kunnassa"],
  ["hoito", "hoidon"],
  ["kehitys", "kehitykseen"],
  ["kehittäminen", "kehittämisessä"],
  ["asukas", "asukasta"],
  ["opettaja", "opettajana"],
  ["työ", "työhön"],
  ["kokeilu", "kokeiluja"],
  ["terveys", "terveyden"],
  ["hävikki", "hävikin"],
  ["liikkuminen", "liikkumista"],
  ["kuntalainen", "kuntalaisten"],
  ["talous", "taloudessa"],
  ["työ", "työtä"],
])("%s and %s have a stem in common", (base, form) => {
  expect(shareStem(base, form)).toBe(true);
});

test.each([
  ["kunta", "kuntoutus"],
  ["koulu", "koulutus"],
  ["valittaminen", "välittäminen"],
])("%s and %s have no stem in common", (one, other) => {
  expect(shareStem(one, other)).toBe(false);
});

test("a short word and a number stay what they are", () => {
  expect(finnishStems("yö")).toEqual(["yö"]);
  expect(finnishStems("2024")).toEqual(["2024"]);
});

test.each(["a", "nen", "aaaaaaaa", "ttttttt", "inen", "uusuusuus", "漢字"])(
  "%s has at least one stem",
  (word) => {
    expect(finnishStems(word).length).toBeGreaterThan(0);
  },
);
