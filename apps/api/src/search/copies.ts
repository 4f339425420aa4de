import type { Database } from "@tori/db/database";
import type { SearchDocument } from "@tori/search/document";
import type { Contents } from "@tori/search/engine";
import { createMeilisearchEngine, type MeilisearchEngine } from "@tori/search/meilisearch-engine";
import { allStoredDocuments, indexContents, storedDocuments } from "@tori/search/postgres/stored-documents";
import { sql } from "kysely";
import { type Queue, queue } from "../platform/jobs.ts";
import { compareContents, type Differences } from "./differences.ts";

/** Stories whose documents have changed; null for whatever a copy lacks. */
type CopyJob = { storyIds: string[] | null };

/** An engine beside PostgreSQL, fed with the documents that PostgreSQL's index holds. */
export type Copy = { name: string; engine: MeilisearchEngine; queue: Queue<CopyJob> };

export type MeilisearchConfig = { urls: string[]; key: string | null };

// A copy may be away for hours: a week of tries, and soon after it is back it is asked again.
const queueOptions = { retryLimit: 10_000, retryDelayMax: 60, expireInSeconds: 3600 };
// More differences than this are mended by building anew.
const mostMended = 1000;

/** One copy for every instance, each with a queue of its own: what one lacks must not keep another waiting. */
export function createCopies(db: Database, { urls, key }: MeilisearchConfig): Copy[] {
  return urls.map((url) => ({
    name: new URL(url).host,
    engine: createMeilisearchEngine(db, { url, key }),
    queue: copyQueue(url),
  }));
}

/** The queue of the copy in the instance at this address. */
export function copyQueue(url: string): Queue<CopyJob> {
  return queue<CopyJob>(`search.copy.${new URL(url).host.replaceAll(/[^\w.-]/g, "-")}`, queueOptions);
}

/** Makes a copy hold what PostgreSQL's index holds: of the stories of these jobs, or of all. */
export async function copyJobs(db: Database, copy: Copy, jobs: readonly CopyJob[]): Promise<void> {
  await alone(db, copy, async () => {
    if (jobs.some(({ storyIds }) => storyIds === null)) await mendCopy(db, copy);
    else await copyStories(db, copy, [...new Set(jobs.flatMap(({ storyIds }) => storyIds ?? []))]);
  });
}

/** Builds a copy anew from stored keys; the old one serves until the new one is whole. */
export async function rebuildCopy(db: Database, copy: Copy): Promise<void> {
  await alone(db, copy, () => copy.engine.rebuild(allStoredDocuments(db)));
}

/** What a copy has too much, too little or in another version than PostgreSQL's index. */
async function copyDifferences(db: Database, copy: Copy): Promise<Differences> {
  const [wanted, held]: Contents[] = await Promise.all([indexContents(db), copy.engine.contents()]);
  return compareContents(wanted ?? new Map(), held ?? new Map());
}

async function mendCopy(db: Database, copy: Copy): Promise<void> {
  await copy.engine.prepare();
  const { missing, different, extra } = await copyDifferences(db, copy);
  const count = missing.length + different.length + extra.length;
  if (count > mostMended) await copy.engine.rebuild(allStoredDocuments(db));
  else if (count > 0) await copyStories(db, copy, [...missing, ...different, ...extra]);
}

async function copyStories(db: Database, copy: Copy, ids: readonly string[]): Promise<void> {
  const documents: SearchDocument[] = await storedDocuments(db, ids);
  const found = new Set(documents.map(({ id }) => id));
  await copy.engine.upsert(documents);
  await copy.engine.remove(ids.filter((id) => !found.has(id)));
}

/** One writer a copy among all processes: who read a document first must not be the one who writes it last. */
async function alone(db: Database, copy: Copy, work: () => Promise<void>): Promise<void> {
  await db.transaction().execute(async (lock) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${copy.queue.name}, 0))`.execute(lock);
    await work();
  });
}
