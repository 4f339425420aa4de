import { fi } from "@tori/text/fi";
import { expect, test } from "vitest";
import { facetOptions, shownOptions } from "./facet-options.ts";

const municipality = (name: string, count: number, code = 100 + count) => ({
  value: String(code),
  count,
  label: { fi: name, sv: name },
});

test("the most common values come first, equals by the alphabet of the language", () => {
  const values = [municipality("Öja", 1, 200), municipality("Äänekoski", 1), municipality("Lahti", 7)];
  const options = facetOptions({ name: "municipality", values, chosen: [] }, fi, "fi");
  expect(options.map(({ label }) => label)).toEqual(["Lahti", "Äänekoski", "Öja"]);
});

test("fixed lists have their labels from the catalog", () => {
  const values = [{ value: "in_use", count: 3, label: null }];
  expect(facetOptions({ name: "status", values, chosen: [] }, fi, "fi")).toEqual([
    { value: "in_use", label: "Käytössä", count: 3, chosen: false },
  ]);
});

test("years come from the latest, bands from the smallest, however many stories have them", () => {
  const shownOf = (name: "year" | "effort", values: string[], all: boolean) => {
    const counted = values.map((value, index) => ({ value, count: index + 1, label: null }));
    const options = facetOptions({ name, values: counted, chosen: [] }, fi, "fi");
    return shownOptions(name, options, all, "fi").map(({ value }) => value);
  };
  expect(shownOf("year", ["2007", "2021", "2015"], false)).toEqual(["2021", "2015", "2007"]);
  expect(shownOf("year", ["2007", "2021", "2015"], true)).toEqual(["2021", "2015", "2007"]);
  expect(shownOf("effort", ["large", "small", "medium"], false)).toEqual(["small", "medium", "large"]);
});

test("a chosen value is shown however rare it is, even where nothing has it", () => {
  const values = Array.from({ length: 12 }, (_, index) => municipality(`Kunta ${index}`, 20 - index));
  const options = facetOptions({ name: "municipality", values, chosen: ["109", "999"] }, fi, "fi");
  const shown = shownOptions("municipality", options, false, "fi");
  expect(shown).toHaveLength(10);
  expect(shown.filter(({ chosen }) => chosen).map(({ value, count }) => [value, count])).toEqual([
    ["109", 9],
    ["999", 0],
  ]);
});
