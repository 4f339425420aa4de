import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { loadNames } from "../../apps/api/src/places/names.ts";
import { rebuildIndex } from "../../apps/api/src/search/index-stories.ts";
import { createSearch } from "../../apps/api/src/search/setup.ts";
import { startEmbeddedPostgres } from "../../infra/embedded-postgres.ts";
import { generateStories } from "../support/generate.ts";
import { generateTags } from "../support/generate-tags.ts";
import { siteClient } from "../support/site-client.ts";
import { startOurs, withDatabase } from "./site.ts";

// npm run bench:curation: what moderators wait for with 2,000 tags and 20,000 stories, through the whole HTTP stack.

const size = { tags: 2000, stories: Number(process.argv[2] ?? 20_000) };
const port = 3195;
const email = "admin@tori.test";
const retagged = 1000;
const mergers = 20;

type Vocabulary = {
  items: {
    id: string;
    etag: string;
    slug: string;
    storyCount: number;
    labels: Record<string, { preferred: string }>;
  }[];
};
type Operation = { state: string; counts: Record<string, number> };

const dataDir = await mkdtemp(join(tmpdir(), "tori-bench-"));
const database = await startEmbeddedPostgres({ dataDir, ephemeral: true });
try {
  await (await startOurs(database, port)).stop();
  await fill();
  const ours = await startOurs(database, port, { ADMIN_EMAILS: email });
  try {
    await measure(ours.target.url);
  } finally {
    await ours.stop();
  }
} finally {
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function fill(): Promise<void> {
  console.log(`Making ${size.stories} stories and ${size.tags} tags…`);
  await withDatabase(database.ownerUrl, async (db) => {
    await db.transaction().execute(async (db) => {
      await generateStories(db, size.stories);
      await generateTags(db, size.tags);
    });
    await rebuildIndex(db, await createSearch(db, await loadNames(db)));
  });
  await withDatabase(database.ownerUrl, (db) => sql`vacuum analyze`.execute(db));
}

async function measure(url: string): Promise<void> {
  const { ask, signIn } = siteClient({ url });
  await signIn(email);
  const get = async <T>(path: string): Promise<T> => (await ask("GET", path)).body as T;
  const total = async (q: string) =>
    (await get<{ total: number }>(`/api/search?exact=1&q=${encodeURIComponent(q)}`)).total;

  await report("the whole vocabulary", 10, () => get("/api/vocabulary"));
  await report("tags like a word", 10, () => get("/api/similar-tags?q=kouluruokailua"));
  await report("pairs that are alike", 5, () => get("/api/similar-tag-pairs"));
  await report("the desk", 10, () => get("/api/moderation"));
  await report("export as CSV", 3, () => get("/api/tag-exports/csv"));

  const { items } = await get<Vocabulary>("/api/vocabulary");
  const [into, ...others] = items.filter(({ slug }) => slug.startsWith("bench-tag-"));
  if (!into) throw new Error("there are no tags");
  const merged = others.toSorted((one, other) => other.storyCount - one.storyCount).slice(0, mergers);
  const times = { merging: [] as number[], finding: [] as number[], undoing: [] as number[] };
  for (const tag of merged) {
    const word = tag.labels["fi"]?.preferred ?? "";
    const headers = { "if-match": tag.etag };
    const operation = await timed(times.merging, () =>
      ask("PUT", `/api/vocabulary/${tag.id}/merger`, { into: into.id }, headers),
    );
    if (operation.status !== 200) throw new Error(JSON.stringify(operation.body));
    const found = await timed(times.finding, () => total(word));
    if (found < tag.storyCount) throw new Error(`${word} finds ${found} of ${tag.storyCount} stories`);
    await timed(times.undoing, () =>
      ask("PUT", `/api/tag-operations/${String(operation.body["id"])}/undoing`),
    );
  }
  print(`merging (up to ${merged[0]?.storyCount} stories)`, times.merging);
  print("the first search after it", times.finding);
  print("undoing it", times.undoing);
  await measureRetagging({ ask, get });
}

type Site = { ask: ReturnType<typeof siteClient>["ask"]; get: <T>(path: string) => Promise<T> };

async function measureRetagging({ ask, get }: Site): Promise<void> {
  const { items } = await get<Vocabulary>("/api/vocabulary");
  const rare = items.findLast(({ slug, storyCount }) => slug.startsWith("bench-tag-") && storyCount === 0);
  const tag = rare ?? items.findLast(({ slug }) => slug.startsWith("bench-tag-"));
  if (!tag) throw new Error("there are no tags");
  const preview = await timed([], () =>
    get<{ items: { id: string }[] }>(`/api/retagging-previews?q=&add=${tag.id}`),
  );
  const stories = preview.items.map(({ id }) => id).slice(0, retagged);
  await report("preview of a retagging", 5, () => get(`/api/retagging-previews?q=koulu&add=${tag.id}`));
  const before = await carried();
  const body = { stories, add: [tag.id], remove: [] };
  const started = performance.now();
  const { body: made } = await ask("POST", "/api/tag-operations", body);
  const path = `/api/tag-operations/${String(made["id"])}`;
  print(`retagging ${stories.length} stories: answered`, [performance.now() - started]);
  await ended(get, path, "done");
  print("  done", [performance.now() - started]);
  while ((await get<{ total: number }>(`/api/search?tag=${tag.slug}`)).total < stories.length)
    await delay(100);
  print("  all found by the tag", [performance.now() - started]);
  const undoing = performance.now();
  await ask("PUT", `${path}/undoing`);
  await ended(get, path, "undone");
  print("undoing it", [performance.now() - undoing]);
  console.log(`undone exactly: ${(await carried()) === before}`);
}

async function ended(get: Site["get"], path: string, state: string): Promise<void> {
  while ((await get<Operation>(path)).state !== state) await delay(20);
}

/** Every tag of every published version, in its order. */
async function carried(): Promise<string> {
  return withDatabase(database.ownerUrl, async (db) => {
    const { rows } = await sql<{ digest: string }>`
      select md5(string_agg(version_id || ' ' || tag_id || ' ' || position, ',' order by version_id, position)) as digest
      from story_version_tag
    `.execute(db);
    return rows[0]?.digest ?? randomUUID();
  });
}

async function timed<T>(times: number[], work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  times.push(performance.now() - began);
  return result;
}

async function report(name: string, count: number, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < count; run += 1) await timed(times, work);
  print(name, times);
}

function print(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const most = sorted.at(-1) ?? 0;
  console.log(
    `${name.padEnd(44)} | ${middle.toFixed(0).padStart(6)} ms | at most ${most.toFixed(0).padStart(6)} ms`,
  );
}
