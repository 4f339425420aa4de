import { expect, test } from "vitest";
import { testDatabase } from "../support/database.ts";
import {
  everyRow,
  importFiles,
  starterOrganisations,
  starterStories,
  starterTags,
  storyLike,
} from "../support/imports.ts";

const { db } = await testDatabase();
await importFiles(db, { stories: starterStories, organisations: starterOrganisations, tags: starterTags });

async function basesOf(slug: string) {
  return db
    .selectFrom("story_relation")
    .innerJoin("story", "story.id", "story_id")
    .innerJoin("story as basis", "basis.id", "based_on_id")
    .select(["basis.slug", "kind"])
    .where("story.slug", "=", slug)
    .orderBy("basis.slug")
    .execute();
}

test("the starter stories are tied to those that they are based on", async () => {
  const based = starterStories.filter(({ basedOn }) => basedOn.length > 0);
  expect(based.length).toBeGreaterThan(0);
  for (const { slug, basedOn } of based) expect(await basesOf(slug)).toEqual(basedOn);
});

test("a story may be based on a later one in the file and on one that is in the database", async () => {
  const there = storyLike(0).slug;
  const basedOn = [
    { slug: "tulee-perassa", kind: "copied" as const },
    { slug: there, kind: "inspired" as const },
  ];
  const stories = [storyLike(1, { slug: "pohjautuu", basedOn }), storyLike(2, { slug: "tulee-perassa" })];
  const { code } = await importFiles(db, { stories });
  expect(code).toBe(0);
  expect(await basesOf("pohjautuu")).toEqual(basedOn.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)));
  const before = await everyRow(db);
  await importFiles(db, { stories });
  expect(await everyRow(db)).toEqual(before);
});

test("a story based on one that is nowhere is skipped with the address that is missing", async () => {
  const basedOn = [{ slug: "ei-missaan", kind: "adapted" as const }];
  const { code, text } = await importFiles(db, { stories: [storyLike(1, { slug: "orpo", basedOn })] });
  expect(code).toBe(2);
  expect(text).toContain('skipped   orpo: basedOn: there is no "ei-missaan"');
});

test("a tie to a story that was skipped is left out, and made when that story has been mended", async () => {
  const basedOn = [{ slug: "korjataan", kind: "adapted" as const }];
  const orphan = storyLike(1, { slug: "odottaa-pohjaa", basedOn });
  const broken = storyLike(2, { slug: "korjataan", title: "" });
  const first = await importFiles(db, { stories: [orphan, broken] });
  expect(first.text).toContain("taken     odottaa-pohjaa");
  expect(first.text).toContain("Note on odottaa-pohjaa: its basis korjataan was skipped");
  expect(await basesOf("odottaa-pohjaa")).toEqual([]);
  await importFiles(db, { stories: [orphan, { ...broken, title: "Korjattu" }] });
  expect(await basesOf("odottaa-pohjaa")).toEqual(basedOn);
});

test("a changed story is tied as its source now says", async () => {
  const kinds = ["copied", "inspired"] as const;
  for (const kind of kinds) {
    const basedOn = [{ slug: storyLike(0).slug, kind }];
    await importFiles(db, { stories: [storyLike(3, { slug: "vaihtaa-pohjaa", basedOn })] });
    expect(await basesOf("vaihtaa-pohjaa")).toEqual(basedOn);
  }
  await importFiles(db, { stories: [storyLike(3, { slug: "vaihtaa-pohjaa", basedOn: [] })] });
  expect(await basesOf("vaihtaa-pohjaa")).toEqual([]);
});
