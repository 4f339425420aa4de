import { expect, test } from "vitest";
import { slugOf } from "./slug.ts";

test("a title becomes an address that can be typed anywhere", () => {
  expect(slugOf("Äidin & isän ryhmä – Åbo 2.0!")).toBe("aidin-isan-ryhma-abo-2-0");
  expect(slugOf("  Työvuorosuunnittelu  ")).toBe("tyovuorosuunnittelu");
  expect(slugOf("Øresund Straße")).toBe("oresund-strasse");
});

test("a title without a letter still has an address, and a long one is cut at a word", () => {
  expect(slugOf("???")).toBe("tarina");
  const long = slugOf("kehittämistarina ".repeat(12));
  expect(long.length).toBeLessThanOrEqual(100);
  expect(long.endsWith("kehittamistarina")).toBe(true);
});
