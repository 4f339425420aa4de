import { setTimeout as delay } from "node:timers/promises";
import type { SearchResult } from "@tori/contract/search";
import { sql } from "kysely";
import { startJobs, type Worker } from "../../apps/api/src/platform/jobs.ts";
import { indexQueue } from "../../apps/api/src/search/index-queue.ts";
import { type Urls, withDatabase } from "./site.ts";

const published = 40;
const patience = 30_000;
// No word of any language looks like these, so that none is taken for another.
const letters = "bcdfghjklmnpqrstvwxz";

/** Milliseconds from when a story's new version is committed to when a search for a word of it alone finds it. */
export async function publishToFound(url: string, urls: Urls, engine: string): Promise<number[]> {
  const jobs = await startJobs(urls.appUrl, (error) => console.error(error));
  const times: number[] = [];
  try {
    for (let number = 1; number <= published; number += 1) {
      const word = Array.from({ length: 16 }, () => letters[Math.floor(Math.random() * letters.length)]).join(
        "",
      );
      await publish(urls, jobs, { slug: `bench-${number}`, word });
      const began = performance.now();
      while (!(await isFound(url, word, engine))) {
        if (performance.now() - began > patience) throw new Error(`bench-${number} is not found`);
        await delay(5);
      }
      times.push(performance.now() - began);
    }
    return times;
  } finally {
    await jobs.stop();
  }
}

/** As publishing does it: the new text and the job in one transaction. */
async function publish(
  urls: Urls,
  jobs: Worker,
  { slug, word }: { slug: string; word: string },
): Promise<void> {
  await withDatabase(urls.ownerUrl, (db) =>
    db.transaction().execute(async (db) => {
      const { rows } = await sql<{ id: string }>`
        with version as (
          update story_version v set number = v.number + 1
          from story s where s.slug = ${slug} and v.id = s.published_version_id
          returning v.id, s.id as story_id
        ), text as (
          update story_version_text t set summary = left(summary, 200) || ' ' || ${word}::text
          from version where t.version_id = version.id
        )
        select story_id as id from version
      `.execute(db);
      await jobs.send(db, indexQueue, { storyId: rows[0]?.id ?? "" });
    }),
  );
}

async function isFound(url: string, word: string, engine: string): Promise<boolean> {
  const response = await fetch(`${url}/api/search?exact=1&q=${word}`);
  const result = (await response.json()) as SearchResult;
  return result.total > 0 && result.engine === engine;
}
