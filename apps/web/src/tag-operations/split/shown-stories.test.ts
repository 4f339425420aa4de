import { expect, test } from "vitest";
import { sampleTag } from "../../curation/sample-tag.ts";
import { listStories, shownStories } from "./shown-stories.ts";
import type { TaggedStory } from "./use-tagged-stories.ts";

const whole = sampleTag("kokonainen");
const other = sampleTag("päiväkoti");
const merged = sampleTag("tarha", { state: "merged", mergedInto: other.id });

const story = (id: string, title: string, tags: string[]): TaggedStory => ({
  id,
  slug: id,
  title,
  language: "fi",
  state: "published",
  publishedAt: "2026-01-01T10:00:00.000Z",
  tags,
});

const stories = [
  story("a", "Metsäretki", [whole.id, merged.id, other.id]),
  story("b", "Ruokapäivä", [whole.id]),
];
const listed = listStories(stories, { tags: [whole, other, merged], self: whole.id, language: "fi" });
const all = { q: "", tag: null };
const found = (asked: object, plan = new Map<string, string[]>()) =>
  shownStories(listed, { ...all, ...asked }, { plan, self: whole.id }).map((each) => each.story.id);

test("a story's other tags are told once each, by what they stand for", () => {
  expect(listed.map(({ otherTags }) => otherTags)).toEqual(["päiväkoti", ""]);
});

test("stories are found by a part of the title or of another tag, the dots left out or not", () => {
  expect(found({ q: "paivakot" })).toEqual(["a"]);
  expect(found({ q: "PÄIVÄ" })).toEqual(["a", "b"]);
  expect(found({ q: "kokonainen" })).toEqual([]);
});

test("stories are narrowed by where they go, and those that stay are where they were", () => {
  const plan = new Map([["a", ["uusi", whole.id]]]);
  expect(found({ tag: "uusi" }, plan)).toEqual(["a"]);
  expect(found({ tag: whole.id }, plan)).toEqual(["a", "b"]);
});
