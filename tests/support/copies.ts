import { setTimeout as delay } from "node:timers/promises";
import type { SearchResult } from "@tori/contract/search";
import { sql } from "kysely";
import { afterAll } from "vitest";
import { queuesOf } from "../../apps/api/src/app.ts";
import { prepareJobs, startJobs } from "../../apps/api/src/platform/jobs.ts";
import { checkEngines } from "../../apps/api/src/search/check.ts";
import { indexQueue } from "../../apps/api/src/search/index-queue.ts";
import { workSearch } from "../../apps/api/src/search/work.ts";
import { testSite } from "./app.ts";
import { createClient } from "./client.ts";
import type { TestInstance } from "./meilisearch.ts";

/** A site on these instances, whose jobs are done. */
export async function siteWith(urls: readonly string[], { key }: Pick<TestInstance, "key">) {
  const site = await testSite({ settings: { MEILI_URL: urls.join(","), MEILI_KEY: key } });
  const { db, appUrl, ownerUrl, config, search: parts } = site;
  await prepareJobs(ownerUrl, queuesOf(config));
  const worker = await startJobs(appUrl, () => {});
  afterAll(() => worker.stop());
  await workSearch(worker, db, parts);
  const call = createClient(site.fastify);
  const search = (q: string, more: object = {}): Promise<SearchResult> =>
    call("searchStories", { query: { q, ...more } });
  const publish = (id: string) => worker.send(db, indexQueue, { storyId: id });
  /** Whether every engine holds the published stories, and what is said of it. */
  const check = async () => {
    const said: string[] = [];
    return { same: await checkEngines(db, parts, (line) => said.push(line)), said };
  };
  return { ...site, worker, parts, search, publish, check };
}

export type CopiesSite = Awaited<ReturnType<typeof siteWith>>;

/** Waits for something to become true; a minute at most. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error("waited for nothing");
    await delay(100);
  }
}

/** Waits until this engine answers. */
export const answers = ({ search }: CopiesSite, engine: string) =>
  until(async () => (await search("koulu")).engine === engine);
/** Waits until every engine holds exactly the published stories. */
export const isWhole = ({ check }: CopiesSite) => until(async () => (await check()).same);

/** Takes a published story away while nobody is told but the queue. */
export async function withdraw({ db, publish }: CopiesSite): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    update story set state = 'unpublished'
    where id = (select id from story where state = 'published' order by id desc limit 1) returning id
  `.execute(db);
  const id = rows[0]?.id ?? "";
  await publish(id);
  return id;
}

/** Publishes another version of a story, likewise. */
export async function newVersion({ db, publish }: CopiesSite): Promise<void> {
  const { rows } = await sql<{ story_id: string }>`
    update story_version set number = number + 1
    where id = (select published_version_id from story where state = 'published' order by id limit 1)
    returning story_id
  `.execute(db);
  await publish(rows[0]?.story_id ?? "");
}
