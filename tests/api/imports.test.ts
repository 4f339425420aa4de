import { sql } from "kysely";
import { expect, test } from "vitest";
import { withImportLock } from "../../apps/api/src/imports/lock.ts";
import type { Jobs } from "../../apps/api/src/platform/jobs.ts";
import { briefReport } from "../../apps/api/src/imports/report.ts";
import { loadStarter } from "../../apps/api/src/imports/starter.ts";
import { testDatabase } from "../support/database.ts";
import {
  everyRow,
  importFiles,
  notedJobs,
  publishedStory,
  starterOrganisations,
  starterStories,
  starterTags,
  storyLike,
} from "../support/imports.ts";

const { db } = await testDatabase();
const { db: emptyDb } = await testDatabase();

const starter = { stories: starterStories, organisations: starterOrganisations, tags: starterTags };
const firstRun = await importFiles(db, starter);

test("a start that dies while it loads the starter content leaves the database empty, and the next one loads it all", async () => {
  await expect(loadStarter(emptyDb, notedJobs(30), () => {})).rejects.toThrow("the process died");
  expect(await everyRow(emptyDb)).toEqual([]);
  const jobs = notedJobs();
  const lines: string[] = [];
  const result = await loadStarter(
    emptyDb,
    jobs,
    briefReport((line) => lines.push(line)),
  );
  expect(result).toMatchObject({ taken: 64, skipped: 0 });
  expect(new Set(jobs.storyIds).size).toBe(64);
  expect(lines).toEqual(["Loading 64 stories", "Done: 64 taken, 0 changed, 0 unchanged, 0 skipped"]);
});

test("the starter content is never loaded into a database that has an organisation", async () => {
  await emptyDb.deleteFrom("story_relation").execute();
  await emptyDb.deleteFrom("story").execute();
  const before = await everyRow(emptyDb);
  expect(await loadStarter(emptyDb, notedJobs(), () => {})).toBeUndefined();
  expect(await everyRow(emptyDb)).toEqual(before);
});

test("a first import takes all 64 starter stories and tells each by its address", async () => {
  expect(firstRun.code).toBe(0);
  for (const [index, { slug }] of starterStories.entries()) {
    expect(firstRun.text).toContain(`[${String(index + 1).padStart(2)}/64] taken     ${slug}`);
  }
  expect(firstRun.lines.at(-1)).toMatch(/^Done: 64 taken, 0 changed, 0 unchanged, 0 skipped \(\d/);
  expect(firstRun.text).toContain(`organisations: ${starterOrganisations.length} added`);
  expect(firstRun.text).toContain(`tags: ${starterTags.length} added`);
});

test("an imported story has all that its source has", async () => {
  for (const source of starterStories) {
    const story = await publishedStory(db, source.slug);
    expect(story).toMatchObject({
      state: "published",
      publisher: "editorial",
      number: 1,
      origin: "import",
      title: source.title,
      summary: source.summary,
      language: source.language,
      status: source.status.now,
      sectors: source.sectors,
      practices: source.practices,
      sources: source.sources,
      started_year: source.startedYear,
      ended_year: source.endedYear,
      workplace_name: source.workplace,
      editorial_note: source.editorialNote ?? null,
    });
    expect(Object.keys(story.sections).toSorted()).toEqual(Object.keys(source.sections).toSorted());
    const tags = await db
      .selectFrom("story_version_tag")
      .innerJoin("tag", "tag.id", "tag_id")
      .select("slug")
      .where("version_id", "=", story.version_id)
      .orderBy("position")
      .execute();
    expect(tags.map(({ slug }) => slug)).toEqual(source.tags);
  }
});

test("a second run changes nothing at all", async () => {
  const before = await everyRow(db);
  const jobs = notedJobs();
  const { code, lines } = await importFiles(db, starter, jobs);
  expect(code).toBe(0);
  expect(lines.at(-1)).toMatch(/^Done: 0 taken, 0 changed, 64 unchanged, 0 skipped/);
  expect(await everyRow(db)).toEqual(before);
  expect(jobs.storyIds).toEqual([]);
});

test("the same story with its keys in another order and other white space is unchanged", async () => {
  const story = Object.fromEntries(Object.entries(storyLike(1)).toReversed());
  const { text } = await importFiles(db, { stories: [story] });
  expect(text).toContain("unchanged");
});

test("a changed title becomes version 2, at the same address", async () => {
  const source = storyLike(2);
  const before = await publishedStory(db, source.slug);
  const jobs = notedJobs();
  const { code, text } = await importFiles(db, { stories: [{ ...source, title: "Uusi otsikko" }] }, jobs);
  expect(code).toBe(0);
  expect(text).toContain(`changed   ${source.slug}`);
  const after = await publishedStory(db, source.slug);
  expect(after).toMatchObject({
    id: before.id,
    number: 2,
    title: "Uusi otsikko",
    published_at: before.published_at,
  });
  expect(after.updated_at > before.updated_at).toBe(true);
  expect(jobs.storyIds).toEqual([before.id]);
});

test("a story that people have hidden, retired, unpublished, claimed or edited is never overwritten or revived", async () => {
  const cases = [
    ["hidden", sql`update story set state = 'hidden' where slug = `, "a moderator has hidden it"],
    ["retired", sql`update story set state = 'retired', state_reason = 'x' where slug = `, "it is retired"],
    ["unpublished", sql`update story set state = 'unpublished' where slug = `, "it is unpublished"],
    [
      "claimed",
      sql`with founder as (
            insert into person (id, email) values (gen_random_uuid(), 'founder@lahti.test') returning id
          ), home as (
            insert into workplace (id, slug, organisation_id, name, state, founded_by)
            select gen_random_uuid(), 'koti', (select id from organisation limit 1), 'Koti', 'active', id from founder
            returning id
          )
          update story set publisher = 'workplace', workplace_id = (select id from home) where slug = `,
      "it belongs to its workplace",
    ],
    [
      "edited",
      sql`insert into story_version (id, story_id, number, origin, status, sectors, practices, accepted_at, accepted_by)
          select gen_random_uuid(), id, 2, 'person', 'pilot', '{}', '{}', now(), (select id from person limit 1) from story where slug = `,
      "people have edited it",
    ],
  ] as const;
  const stories = cases.map(([, ,], index) => storyLike(10 + index, { title: "Vieras otsikko" }));
  for (const [index, [, change]] of cases.entries()) await sql`${change}${stories[index]?.slug}`.execute(db);
  const before = await everyRow(db);
  const jobs = notedJobs();
  const { code, text } = await importFiles(db, { stories }, jobs);
  expect(code).toBe(0);
  for (const [index, [, , reason]] of cases.entries()) {
    expect(text).toContain(`skipped   ${stories[index]?.slug}: left alone: ${reason}`);
  }
  expect(await everyRow(db)).toEqual(before);
  expect(jobs.storyIds).toEqual([]);
  // Nor is it when the file holds what it always held.
  const again = await importFiles(db, { stories: cases.map((_, index) => storyLike(10 + index)) }, jobs);
  expect(again.lines.at(-1)).toMatch(/^Done: 0 taken, 0 changed, 0 unchanged, 5 skipped/);
  expect(await everyRow(db)).toEqual(before);
});

test("a story that a moderator hides while the import runs stays hidden and unchanged", async () => {
  const [first, second] = [storyLike(20, { title: "Ensin" }), storyLike(21, { title: "Sitten" })];
  const hide: Jobs = {
    send: async () => {
      await db.updateTable("story").set({ state: "hidden" }).where("slug", "=", second.slug).execute();
    },
  };
  const { text } = await importFiles(db, { stories: [first, second] }, hide);
  expect(text).toContain(`changed   ${first.slug}`);
  expect(text).toContain(`skipped   ${second.slug}: left alone: a moderator has hidden it`);
  expect(await publishedStory(db, second.slug)).toMatchObject({ state: "hidden", number: 1 });
});

test("one bad story does not stop the rest, and the exit code tells of it", async () => {
  const stories = [
    storyLike(0, { slug: "hyva-ennen" }),
    storyLike(0, { slug: "huono", title: "x".repeat(121), tags: ["olematon", "kokeilu"] }),
    { slug: "vajaa" },
    "ei tarina lainkaan",
    storyLike(0, {
      slug: "viittaa-olemattomiin",
      organisationId: "atlantis",
      aboutOrganisationId: "atlantis",
    }),
    storyLike(0, { slug: "outo-asiasana", tags: ["olematon", "kokeilu"] }),
    storyLike(0, { slug: "hyva-ennen", title: "Sama osoite" }),
    storyLike(0, { slug: "nolla", title: "a\u0000b" }),
    storyLike(0, { slug: "puolikas", summary: "a\ud800b" }),
    storyLike(0, { slug: "hyva-jalkeen" }),
  ];
  const { code, text, lines } = await importFiles(db, { stories });
  expect(code).toBe(2);
  expect(text).toContain("taken     hyva-ennen");
  expect(text).toContain("skipped   huono: title: is longer than 120 characters (121)");
  expect(text).toContain("skipped   vajaa: language: is missing; title: is missing");
  expect(text).toContain("skipped   story 4: should be object");
  expect(text).toContain('viittaa-olemattomiin: organisationId: there is no "atlantis"');
  expect(text).toContain('outo-asiasana: tags: there is no "olematon"');
  expect(text).toContain("skipped   hyva-ennen: slug: an earlier story in the file has the same");
  expect(text).toContain("title: has a control character");
  expect(text).toContain("summary: has half of a surrogate pair");
  expect(text).toContain("taken     hyva-jalkeen");
  expect(lines.at(-1)).toMatch(/^Done: 2 taken, 0 changed, 0 unchanged, 8 skipped, 8 of them for faults/);
});

test("a run that dies keeps what it reported, and the next one takes the rest", async () => {
  const stories = Array.from({ length: 9 }, (_, i) => storyLike(i, { slug: `kuolee-${i}` }));
  await expect(importFiles(db, { stories }, notedJobs(5))).rejects.toThrow("the process died");
  const { lines } = await importFiles(db, { stories });
  expect(lines.at(-1)).toMatch(/^Done: 4 taken, 0 changed, 5 unchanged, 0 skipped/);
});

test("an import waits while another one runs, and says so", async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: taken, resolve: take } = Promise.withResolvers<void>();
  const other = withImportLock(db, release, async () => {
    take();
    await released;
  });
  await taken;
  const { code, lines } = await importFiles(db, { stories: [storyLike(0)] }, notedJobs(), () => release());
  await other;
  expect(code).toBe(0);
  expect(lines[0]).toBe("Another import is running: waiting until it is done");
  expect(lines.at(-1)).toMatch(/^Done: 0 taken, 0 changed, 1 unchanged/);
});

test("two imports of the same file at the same time take every story once", async () => {
  const stories = Array.from({ length: 30 }, (_, i) => storyLike(i, { slug: `yhta-aikaa-${i}` }));
  const runs = await Promise.all([importFiles(db, { stories }), importFiles(db, { stories })]);
  const ends = runs.map(({ lines }) => lines.at(-1)?.replace(/ \(.*/, "")).toSorted();
  expect(ends).toEqual([
    "Done: 0 taken, 0 changed, 30 unchanged, 0 skipped",
    "Done: 30 taken, 0 changed, 0 unchanged, 0 skipped",
  ]);
});
