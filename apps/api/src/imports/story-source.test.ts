import { readFileSync } from "node:fs";
import { starterFile } from "@tori/db/starter";
import { expect, test } from "vitest";
import { digestOf } from "./digest.ts";
import { reasonsOf } from "./reasons.ts";
import { StorySource } from "./story-source.ts";

const stories = JSON.parse(readFileSync(starterFile, "utf8")) as StorySource[];

function faults(changes: object): string[] {
  const story = { ...stories[0], ...changes };
  const { error } = StorySource.safeParse(story);
  return error ? reasonsOf(error, story) : [];
}

test("every starter story is as it should be", () => {
  for (const story of stories) expect(StorySource.parse(story)).toEqual(story);
});

test.each<[string, object]>([
  ["title: is missing", { title: undefined }],
  ["title: has no words", { title: " – " }],
  ["title: is longer than 120 characters (121)", { title: "x".repeat(121) }],
  ["title: has a control character", { title: "a\u0007b" }],
  ["summary: has half of a surrogate pair", { summary: "a\udc00" }],
  ["title: should be string, not a list", { title: ["x"] }],
  ['has unknown key "effort"', { effort: "small" }],
  ['slug: "Iso Ä" has the wrong form', { slug: "Iso Ä" }],
  ['language: "de" is not one of fi, sv, en', { language: "de" }],
  ["publisher: must be editorial: a workplace publishes its stories itself", { publisher: "workplace" }],
  ['licence: "MIT" is not one of CC-BY-4.0', { licence: "MIT" }],
  ["aboutOrganisationId: must be the same as organisationId", { aboutOrganisationId: "espoo" }],
  ["sectors: needs at least 1 (0)", { sectors: [] }],
  ["practices: has more than 3 (4)", { practices: ["a", "b", "c", "d"] }],
  ["tags: names the same twice", { tags: ["a", "a"] }],
  ["status.now: is missing", { status: { checked: false } }],
  ["status.checked: must be false: an import confirms nothing", { status: { now: "idea", checked: true } }],
  ["endedYear: is before startedYear", { startedYear: 2020, endedYear: 2019 }],
  ["endedYear: does not go with status pilot", { status: { now: "pilot", checked: false } }],
  ["endedYear: is needed, or a status.note, for what has ended", { endedYear: null }],
  ["startedYear: is less than 1900 (1066)", { startedYear: 1066 }],
  ["sections: should be object, not null", { sections: null }],
  ["sources: needs at least 1 (0)", { sources: [] }],
  [
    "sources.0.url: is not a web address (http or https)",
    { sources: [{ title: "x", url: "javascript:alert(1)" }] },
  ],
  ["basedOn: names the story itself", { basedOn: [{ slug: stories[0]?.slug, kind: "copied" }] }],
])("a story is refused by name: %s", (reason, changes) => {
  expect(faults(changes)).toContain(reason);
});

test("white space around texts goes, and line ends become one kind", () => {
  const sections = { ...stories[0]?.sections, need: " a\r\n\r\nb\rc " };
  const story = StorySource.parse({ ...stories[0], title: " Yksi\n  rivi ", sections });
  expect(story.title).toBe("Yksi rivi");
  expect(story.sections.need).toBe("a\n\nb\nc");
});

test("a value nested a hundred thousand deep is refused like any other", () => {
  const deep: unknown = JSON.parse("[".repeat(100_000) + "]".repeat(100_000));
  expect(faults({ title: deep })).toEqual(["title: should be string, not a list"]);
});

test("the digest is the same whatever the order of the keys, and differs when anything else does", () => {
  const [story] = stories;
  const reversed = Object.fromEntries(Object.entries(story ?? {}).toReversed());
  expect(digestOf(reversed)).toBe(digestOf(story));
  expect(digestOf({ ...story, tags: story?.tags.toReversed() })).not.toBe(digestOf(story));
});
