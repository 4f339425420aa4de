import { expect, test } from "vitest";
import { faultsOf, mayRecord, maySee, maySpeakFor } from "./policy.ts";

type Row = [string, Parameters<typeof mayRecord>[0], boolean];

const member = (role: "author" | "editor", workplaceId = "w") => ({
  memberships: [{ workplaceId, organisationId: "o", role }],
});

test.each([
  ["an editor", member("editor"), true],
  ["an author", member("author"), false],
  ["another workplace's editor", member("editor", "other"), false],
  ["one who is nowhere", { memberships: [] }, false],
] satisfies Row[])(
  "%s records what a workplace takes into use, and speaks for its stories: %o %s",
  (_, who, may) => {
    expect(mayRecord(who, "w")).toBe(may);
    expect(maySpeakFor(who, "w")).toBe(may);
  },
);

test("nobody speaks for the editors' stories", () => {
  expect(maySpeakFor(member("editor"), null)).toBe(false);
});

test.each([
  ["public", false, true, true],
  ["public", false, false, false],
  ["public", true, false, true],
  ["organisation", false, true, false],
  ["organisation", true, true, true],
] as const)(
  "%s, asked from within: %s, story readable: %s, is seen: %s",
  (visibility, isInOrganisation, isStoryReadable, seen) => {
    expect(maySee({ visibility, isInOrganisation, isStoryReadable })).toBe(seen);
  },
);

const step = { status: "in_use", date: "2026-05-10", reason: "" } as const;
const dates = { today: "2026-06-01", storyFrom: "2026-05-01", existedBefore: false, last: null };

test.each([
  ["on a day between the story and today", step, dates, []],
  ["today", { ...step, date: "2026-06-01" }, dates, []],
  ["on the story's day", { ...step, date: "2026-05-01" }, dates, []],
  ["tomorrow", { ...step, date: "2026-06-02" }, dates, ["date future"]],
  ["the day before the story", { ...step, date: "2026-04-30" }, dates, ["date beforeStory"]],
  ["before the story, as before", { ...step, date: "2019-01-01" }, { ...dates, existedBefore: true }, []],
  ["in the year 0", { ...step, date: "0000-01-01" }, { ...dates, existedBefore: true }, ["date tooOld"]],
  ["on the day of the last step", step, { ...dates, last: "2026-05-10" }, []],
  ["before the last step", step, { ...dates, last: "2026-05-11" }, ["date beforeLast"]],
  ["ended without a reason", { ...step, status: "ended" }, dates, ["reason reason"]],
  ["ended with a reason", { ...step, status: "ended", reason: "Ei sopinut" }, dates, []],
  [
    "planned, as before",
    { ...step, status: "planned" },
    { ...dates, existedBefore: true },
    ["status existing"],
  ],
  [
    "ended tomorrow for no reason",
    { status: "ended", date: "2026-06-02", reason: "" },
    dates,
    ["date future", "reason reason"],
  ],
] as const)("a step %s has these faults", (_what, given, when, faults) => {
  expect(faultsOf(given, when).map(({ field, fault }) => `${field} ${fault}`)).toEqual(faults);
});
