import { expect, test } from "vitest";
import { compareContents } from "./differences.ts";

test("missing, different and extra stories are told apart", () => {
  const wanted = new Map([
    ["a", { version: 1, analyzer: "x" }],
    ["b", { version: 2, analyzer: "x" }],
    ["c", { version: 1, analyzer: "x" }],
    ["d", { version: 1, analyzer: "x" }],
  ]);
  const held = new Map([
    ["a", { version: 1, analyzer: "x" }],
    ["b", { version: 1, analyzer: "x" }],
    ["c", { version: 1, analyzer: "y" }],
    ["e", { version: 1, analyzer: "x" }],
  ]);
  expect(compareContents(wanted, held)).toEqual({ missing: ["d"], different: ["b", "c"], extra: ["e"] });
});
