import { expect, test } from "vitest";
import { columnOf, columns, partOf } from "./columns.ts";

test("what is wrong is told by the column that it stands in", () => {
  const paths = [
    "labels.fi.preferred",
    "labels.sv.synonyms.0",
    "labels.en.hidden.12",
    "definition.fi",
    "mergedInto",
    "yso",
  ];
  const expected = ["fi", "sv_synonyms", "en_hidden", "fi_definition", "merged_into", "yso"];
  expect(paths.map(columnOf)).toEqual(expected);
  expect(columns).toEqual(expect.arrayContaining(expected));
});

test("a column of one language tells its language and its part", () => {
  expect(partOf("fi")).toEqual({ language: "fi", part: "preferred" });
  expect(partOf("sv_hidden")).toEqual({ language: "sv", part: "hidden" });
  expect(partOf("merged_into")).toBeNull();
});
