import { setTimeout as delay } from "node:timers/promises";
import type { EnqueuedTask, Meilisearch } from "meilisearch";

const firstPause = 5;
const longestPause = 250;
const patience = 30 * 60_000;

/**
 * Waits until tasks are done: "enqueued" is not "searchable". They are done one after the other, so only the last one
 * is asked for, ever less often.
 *
 * @throws where one of them failed, with Meilisearch's reason
 */
export async function finish(client: Meilisearch, tasks: readonly EnqueuedTask[]): Promise<void> {
  const last = tasks.at(-1);
  if (!last) return;
  const until = Date.now() + patience;
  for (
    let pause = firstPause;
    !(await isDone(client, last.taskUid));
    pause = Math.min(pause * 1.5, longestPause)
  ) {
    if (Date.now() > until) throw new Error(`Meilisearch: task ${last.taskUid} takes too long`);
    await delay(pause);
  }
  const uids = tasks.map(({ taskUid }) => taskUid);
  const { results } = await client.tasks.getTasks({ uids, limit: uids.length });
  const failed = results.find(({ status }) => status !== "succeeded");
  if (failed) throw new Error(`Meilisearch: ${failed.type} ${failed.status}: ${failed.error?.message ?? ""}`);
}

async function isDone(client: Meilisearch, taskUid: number): Promise<boolean> {
  const { status } = await client.tasks.getTask(taskUid);
  return status !== "enqueued" && status !== "processing";
}
