import { expect, test } from "vitest";
import { foreign, told } from "./told.ts";

test("what a tag means is told in the page's language, else in another that has it", () => {
  const texts = { fi: "suomeksi", en: "in English" };
  expect(told(texts, "en")).toEqual({ text: "in English", language: "en" });
  expect(told(texts, "sv")).toEqual({ text: "suomeksi", language: "fi" });
  expect(told({ en: "in English" }, "fi")).toEqual({ text: "in English", language: "en" });
  expect(told({}, "fi")).toBeUndefined();
});

test("a name that the page's language lacks is the Finnish one", () => {
  expect(foreign({ fi: "koe", sv: "prov" }, "en")).toBe("fi");
  expect(foreign({ fi: "koe", sv: "prov" }, "sv")).toBeUndefined();
});
