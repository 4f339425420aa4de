import { expect, test } from "vitest";
import { type ReportFacts, mayAppeal, mayDecideAppeal } from "./policy.ts";

const decided = (decision: "hide" | "keep", changes: Partial<ReportFacts> = {}): ReportFacts => ({
  state: "decided",
  byModerator: false,
  appealedBy: [],
  standing: { stage: "first", decision, reason: "terms", at: "2026-01-01T00:00:00.000Z", by: "mauri" },
  ...changes,
});
const soon = new Date("2026-06-30T00:00:00Z");

test("whoever a decision went against may appeal, the other not", () => {
  const who = (facts: ReportFacts) => [
    mayAppeal(facts, "reporter", soon),
    mayAppeal(facts, "workplace", soon),
  ];
  expect(who(decided("hide"))).toEqual([false, true]);
  expect(who(decided("keep"))).toEqual([true, false]);
});

test("nobody appeals what is not decided, is appealed already, or was decided after an appeal", () => {
  for (const state of ["open", "appealed", "final"] as const)
    expect(mayAppeal(decided("hide", { state }), "workplace", soon)).toBe(false);
  expect(mayAppeal(decided("hide", { appealedBy: ["workplace"] }), "workplace", soon)).toBe(false);
  expect(mayAppeal(decided("hide", { appealedBy: ["reporter"] }), "workplace", soon)).toBe(true);
});

test("nobody has reported what a moderator hid of their own accord", () => {
  expect(mayAppeal(decided("keep", { byModerator: true }), "reporter", soon)).toBe(false);
});

test("an appeal comes within half a year", () => {
  expect(mayAppeal(decided("hide"), "workplace", new Date("2026-07-01T00:00:00Z"))).toBe(true);
  expect(mayAppeal(decided("hide"), "workplace", new Date("2026-07-05T00:00:00Z"))).toBe(false);
});

test("an appeal is another moderator's to decide", () => {
  expect(mayDecideAppeal(decided("hide"), "mauri")).toBe(false);
  expect(mayDecideAppeal(decided("hide"), "maija")).toBe(true);
});
