import type { Database } from "@tori/db/database";
import type { Worker } from "../platform/jobs.ts";
import { copyJobs } from "./copies.ts";
import { indexQueue } from "./index-queue.ts";
import { indexStories } from "./index-stories.ts";
import type { Search } from "./setup.ts";

// An engine that lacks something is mended so often at most.
const mendedEvery = 20;

/**
 * Does the search's work outside requests: PostgreSQL's index first, then every copy by a queue of its own, so that
 * publishing never waits for one that is away, and what it missed is made up for when it is back.
 */
export async function workSearch(worker: Worker, db: Database, search: Search): Promise<void> {
  const { copies } = search;
  // Indexing twice changes nothing.
  for (const queue of [indexQueue, ...copies.map((copy) => copy.queue)]) await worker.retake(queue);
  await worker.work(indexQueue, async (batch) => {
    const storyIds = [...new Set(batch.map(({ storyId }) => storyId))];
    await indexStories(db, search, storyIds);
    // Should we end in between, the stories are indexed once more.
    for (const copy of copies) await worker.send(db, copy.queue, { storyIds });
  });
  for (const copy of copies) {
    await worker.work(copy.queue, (batch) => copyJobs(db, copy, batch));
    // Settings may have changed since the last start, and the copy been away.
    await worker.sendOnce(db, copy.queue, { storyIds: null }, mendedEvery);
  }
  search.resilient?.onUnfit(async (engine) => {
    const copy = copies.find((each) => each.engine === engine);
    if (copy) await worker.sendOnce(db, copy.queue, { storyIds: null }, mendedEvery);
  });
}
