import { expect, test } from "vitest";
import { comparedVersions, comparing } from "./compared-versions.ts";

const compared = (search: string, numbers = [4, 3, 1]) =>
  comparedVersions(numbers, new URLSearchParams(search));

test("without a wish, the newest version is compared with the one before", () => {
  expect(compared("")).toEqual({ older: 3, newer: 4 });
});

test("two that are asked for are compared, the older one first", () => {
  expect(compared("from=1&to=4")).toEqual({ older: 1, newer: 4 });
  expect(compared(comparing({ older: 1, newer: 3 }))).toEqual({ older: 1, newer: 3 });
  expect(compared("from=3&to=1")).toEqual({ older: 1, newer: 3 });
});

test("a version that there is not, or the same twice, is no wish", () => {
  for (const search of ["from=2&to=4", "from=3&to=3", "from=x&to=", "to=1"])
    expect(compared(search)).toEqual({ older: 3, newer: 4 });
});

test("one version can be compared with none", () => {
  expect(compared("from=1&to=1", [1])).toBeNull();
});
