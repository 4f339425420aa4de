import type { Database } from "@tori/db/database";
import type { Worker } from "../platform/jobs.ts";
import { continueOperation } from "./continue.ts";
import { tagQueue } from "./queue.ts";

/** Brings operations to their end outside requests; what a process that died had begun goes on at once. */
export async function workTagOperations(worker: Worker, db: Database): Promise<void> {
  await worker.retake(tagQueue);
  await worker.work(tagQueue, async (batch) => {
    for (const { operationId } of batch) {
      while (await continueOperation(db, worker, operationId));
    }
  });
}
