import { expect, test } from "vitest";
import type { NamedThing } from "./match-names.ts";
import { allot } from "./suggest.ts";

const stories = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    slug: `s${index}`,
    title: `Tarina ${index}`,
    language: "fi" as const,
  }));
const things = (kind: NamedThing["kind"], count: number) =>
  Array.from({ length: count }, (_, index): NamedThing => ({
    kind,
    slug: `${kind}${index}`,
    name: { fi: "nimi", sv: "namn" },
    synonyms: [],
    organisation: null,
  }));
const kinds = (storyCount: number, named: NamedThing[]) =>
  allot(stories(storyCount), named, "fi")
    .map(({ kind }) => kind[0])
    .join("");

test("stories take all places where nothing else is there", () => {
  expect(kinds(20, [])).toBe("ssssssss");
  expect(kinds(0, [])).toBe("");
});

test("half of the places are the stories', the best names have the others, kind by kind", () => {
  const named = [...things("organisation", 5), ...things("practice", 4), ...things("tag", 5)];
  expect(kinds(20, named)).toBe("sssspooo");
  expect(kinds(1, named)).toBe("sttppooo");
  expect(kinds(0, named)).toBe("tttppooo");
});

test("a name is in the reader's language, or in Finnish", () => {
  const [tag] = allot([], things("tag", 1), "sv");
  expect(tag).toMatchObject({ label: "namn", language: "sv" });
  expect(allot([], things("tag", 1), "en")[0]).toMatchObject({ label: "nimi", language: "fi" });
});
