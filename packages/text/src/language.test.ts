import { expect, test, vi } from "vitest";
import { collatorOf, perLanguage } from "./language.ts";

test("what a language needs is made once, when it is first asked for", () => {
  const make = vi.fn<(locale: string) => { locale: string }>((locale) => ({ locale }));
  const of = perLanguage(make);
  expect(make).not.toHaveBeenCalled();
  expect(of("fi")).toBe(of("fi"));
  expect(of("sv")).toEqual({ locale: "sv-FI" });
  expect(make).toHaveBeenCalledTimes(2);
});

test("each language has its own order of the alphabet", () => {
  const sorted = (language: "fi" | "en") => ["ö", "z", "a"].toSorted(collatorOf(language).compare);
  expect(sorted("fi")).toEqual(["a", "z", "ö"]);
  expect(sorted("en")).toEqual(["a", "ö", "z"]);
});
