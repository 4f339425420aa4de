import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Database } from "@tori/db/database";
import { starterFile } from "@tori/db/starter";
import { sql } from "kysely";
import { runImport } from "../../apps/api/src/imports/run-import.ts";
import type { StorySource } from "../../apps/api/src/imports/story-source.ts";
import type { OrganisationSource, TagSource } from "../../apps/api/src/imports/word-source.ts";
import type { Jobs } from "../../apps/api/src/platform/jobs.ts";

type Files = {
  stories: readonly unknown[];
  organisations?: readonly unknown[];
  tags?: readonly unknown[];
};

async function starter<T>(name: string): Promise<T[]> {
  return JSON.parse(await readFile(join(dirname(starterFile), name), "utf8")) as T[];
}

export const starterStories = await starter<StorySource>("stories.json");
export const starterOrganisations = await starter<OrganisationSource>("organisations.json");
export const starterTags = await starter<TagSource>("tags.json");

/** A starter story under an address and with changes of its own. */
export function storyLike(index: number, changes: Partial<StorySource> = {}): StorySource {
  const story = starterStories[index];
  if (!story) throw new Error(`there is no starter story ${index}`);
  return { ...structuredClone(story), ...changes };
}

/** Notes the stories that are to be indexed; `failAfter` breaks the run like a process that dies. */
export function notedJobs(failAfter = Infinity): Jobs & { storyIds: string[] } {
  const storyIds: string[] = [];
  return {
    storyIds,
    async send(_db, _queue, data) {
      if (storyIds.length >= failAfter) throw new Error("the process died");
      storyIds.push((data as { storyId?: string }).storyId ?? "");
    },
  };
}

/** Runs `npm run import:stories` on files made for it. */
export async function importFiles(
  db: Database,
  files: Files,
  jobs: Jobs = notedJobs(),
  onLine: (line: string) => void = () => {},
) {
  const folder = await mkdtemp(join(tmpdir(), "tori-import-"));
  const lines: string[] = [];
  try {
    for (const [name, rows] of Object.entries(files)) {
      await writeFile(join(folder, `${name}.json`), JSON.stringify(rows));
    }
    const file = join(folder, "stories.json");
    const out = (line: string) => {
      lines.push(line);
      onLine(line);
    };
    const code = await runImport({ db, jobs, file, out });
    return { code, lines, text: lines.join("\n") };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const written = [
  "organisation",
  "organisation_domain",
  "tag",
  "tag_label",
  "story",
  "story_version",
  "story_version_text",
  "story_version_tag",
  "story_relation",
];

/** Every row that imports write, with the transactions that made and last locked it. */
export async function everyRow(db: Database): Promise<string[]> {
  const rows: string[] = [];
  for (const name of written) {
    const result = await sql<{ row: string }>`
      select concat_ws(' ', ${name}::text, t.xmin, t.xmax, t::text) as row from ${sql.table(name)} t
    `.execute(db);
    rows.push(...result.rows.map(({ row }) => row));
  }
  return rows.toSorted();
}

/** A story as readers get it: its published version. */
export async function publishedStory(db: Database, slug: string) {
  return db
    .selectFrom("story")
    .innerJoin("story_version as version", "version.id", "story.published_version_id")
    .innerJoin("story_version_text as text", "text.version_id", "version.id")
    .select(["story.id", "slug", "state", "publisher", "published_at", "updated_at", "workplace_name"])
    .select(["version.id as version_id", "number", "origin", "status", "sectors", "practices", "sources"])
    .select(["started_year", "ended_year", "title", "summary", "language", "sections", "editorial_note"])
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
}
