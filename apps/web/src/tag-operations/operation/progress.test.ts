import { expect, test } from "vitest";
import { progressOf } from "./progress.ts";

const none = { waiting: 0, changed: 0, unchanged: 0, undone: 0, open: 0, kept: 0, settled: 0 };

test("work has been through all that no longer wait", () => {
  const counts = { ...none, waiting: 30, changed: 60, unchanged: 10 };
  expect(progressOf({ state: "running", counts })).toEqual({ done: 70, all: 100 });
});

test("undoing has to do with what was changed only", () => {
  const counts = { ...none, changed: 30, undone: 25, open: 5, unchanged: 40 };
  expect(progressOf({ state: "undoing", counts })).toEqual({ done: 30, all: 60 });
});
