import { sql } from "kysely";
import type { CurationWrite } from "../curation/open.ts";
import { lockVocabulary } from "../curation/lock.ts";
import { Problem } from "../platform/problem.ts";
import { lockOperation } from "./open.ts";
import { whyNotUndo } from "./policy.ts";
import { tagQueue } from "./queue.ts";
import { unmergeTag } from "./unmerge.ts";

/**
 * Undoes an operation. A merger is undone when this is; the tags of many stories a job takes back. Either way exactly,
 * for every story that nobody has touched since: the others are listed for a decision each.
 * @throws Problem `conflict` where it is undone already, still at work, or too old
 */
export async function undoOperation(write: CurationWrite, id: string): Promise<void> {
  const { db, actor, jobs, audit } = write;
  const operation = await lockOperation(db, id);
  await lockVocabulary(db);
  const why = whyNotUndo(operation, new Date());
  if (why !== null) throw new Problem("conflict", { detail: ({ refusals }) => refusals.curation.undo[why] });
  const isMerger = operation.kind === "merge";
  if (isMerger) await unmergeTag(write, operation);
  await db
    .updateTable("tag_operation")
    .set({
      state: isMerger ? "undone" : "undoing",
      undone_by: actor.personId,
      undone_at: sql<Date>`now()`,
    })
    .where("id", "=", id)
    .execute();
  if (!isMerger) await jobs.send(db, tagQueue, { operationId: id });
  await audit("tag.operation_undone", {
    operation: id,
    ...(operation.tagId === null ? {} : { tag: operation.tagId }),
  });
}
