import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createDatabase, createPool } from "@tori/db/database";
import { afterAll, expect, test } from "vitest";
import { runImport } from "../../apps/api/src/imports/run-import.ts";
import { testDatabase } from "../support/database.ts";
import {
  everyRow,
  importFiles,
  notedJobs,
  starterOrganisations,
  starterTags,
  storyLike,
} from "../support/imports.ts";

const { db } = await testDatabase();
const folder = await mkdtemp(join(tmpdir(), "tori-import-files-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

async function importBytes(bytes: string | Buffer, name = "tarinat.json") {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return importPath(file);
}

async function importPath(file: string | undefined) {
  const lines: string[] = [];
  const code = await runImport({ db, jobs: notedJobs(), file, out: (line) => lines.push(line) });
  return { code, lines };
}

const story = JSON.stringify(storyLike(0), null, 2);

const wrong: [string, string | Buffer, RegExp][] = [
  ["an empty file", "", /^tarinat.json is empty\.$/],
  ["white space alone", " \n ", /^tarinat.json is empty\.$/],
  ["an empty array", " [\n] ", /^tarinat.json holds no stories\.$/],
  ["one object", story, /^tarinat.json holds one object, not an array/],
  ["text", "Otsikko;Tiivistelmä\n", /^tarinat.json is not a JSON array/],
  ["a story that is cut off", `[${story.slice(0, 900)}`, /^tarinat.json ends in the middle, on line \d+/],
  ["a comma too many", `[${story},]`, /^tarinat.json is not JSON: .* line \d+ \(a comma too many\)\.$/],
  [
    "a broken story",
    `[\n${story},\n{"slug": x}]`,
    /is not JSON: see what begins on line \d+ \(Unexpected token 'x'/,
  ],
  ["an array and more", `[${story}] [${story}]`, /^tarinat.json goes on after the "]"/],
  [
    "UTF-16",
    Buffer.from(`\ufeff[${story}]`, "utf16le"),
    /^tarinat.json is written in UTF-16: save it as UTF-8\.$/,
  ],
  ["Latin-1", Buffer.from(`[${story}]`, "latin1"), /^tarinat.json is not UTF-8 text/],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /is not a JSON array/],
];

test.each(wrong)(
  "of %s one sentence tells what is wrong, and nothing is written",
  async (_, bytes, sentence) => {
    const { code, lines } = await importBytes(bytes);
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(sentence);
    expect(await everyRow(db)).toEqual([]);
  },
);

test("a missing file, a folder and no file at all are told apart", async () => {
  const missing = await importPath(join(folder, "puuttuu.json"));
  expect(missing).toEqual({ code: 1, lines: [`There is no file ${join(folder, "puuttuu.json")}.`] });
  await mkdir(join(folder, "kansio"));
  const directory = await importPath(join(folder, "kansio"));
  expect(directory).toEqual({
    code: 1,
    lines: [`${join(folder, "kansio")} is a folder: name the JSON file in it.`],
  });
  const none = await importPath(undefined);
  expect(none).toEqual({ code: 1, lines: ["Name a JSON file of stories: npm run import:stories FILE"] });
});

test("a file of 200 MB is refused by its size", async () => {
  const file = join(folder, "suuri.json");
  await writeFile(file, "[");
  await truncate(file, 200 * 1024 * 1024);
  const { code, lines } = await importPath(file);
  expect(code).toBe(1);
  expect(lines).toEqual(["suuri.json is too large (200 MB, at most 150): split it into several."]);
});

test("a broken tags.json beside the stories stops the import before anything is written", async () => {
  await writeFile(join(folder, "tags.json"), "{}");
  const { code, lines } = await importBytes(`[${story}]`);
  await rm(join(folder, "tags.json"));
  expect(code).toBe(1);
  expect(lines).toEqual([
    'tags.json holds one object, not an array: it should begin with "[" and hold objects.',
  ]);
  expect(await everyRow(db)).toEqual([]);
});

test("a file with a byte order mark is read like any other", async () => {
  await importFiles(db, { stories: [storyLike(1)], organisations: starterOrganisations, tags: starterTags });
  const { code, lines } = await importBytes(`\ufeff[${story}]`);
  expect(code).toBe(0);
  expect(lines.at(-1)).toMatch(/^Done: 1 taken/);
});

test("a database that does not answer is one sentence", async () => {
  const file = join(folder, "kelpo.json");
  await writeFile(file, `[${story}]`);
  const lines: string[] = [];
  const pool = createPool("postgres://nobody@127.0.0.1:1/none", { max: 1 });
  const code = await runImport({
    db: createDatabase(pool),
    jobs: notedJobs(),
    file,
    out: (line) => lines.push(line),
  });
  await pool.end();
  expect(code).toBe(1);
  expect(lines).toEqual([
    "The database stopped answering: what was reported so far is kept, run the import again for the rest.",
  ]);
});
