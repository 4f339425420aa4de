import type { Database, DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import type { Jobs } from "../platform/jobs.ts";
import { retagged, sameTags } from "./policy.ts";
import { type Rewrite, rewriteTags, survivorsOf } from "./rewrite.ts";

/** Stories that are changed in one transaction: few enough for publishing to wait for, many enough to be quick. */
const batchSize = 100;

type OperationState = "running" | "done" | "undoing" | "undone";

/** A story of an operation as it is now. */
type Row = {
  storyId: string;
  /** Its published version; null where it has none. */
  versionId: string | null;
  now: string[];
  add: string[];
  remove: string[];
  /** The version that the operation has changed, and its tags. */
  changedVersionId: string | null;
  before: string[] | null;
  after: string[] | null;
};

type Outcome = {
  storyId: string;
  state: "changed" | "unchanged" | "undone" | "open";
  rewrite: Rewrite | null;
};

/**
 * Does the next part of an operation, or of its undoing, in one transaction.
 * @returns whether there may be more to do
 */
export async function continueOperation(db: Database, jobs: Jobs, operationId: string): Promise<boolean> {
  return db.transaction().execute(async (db) => {
    const state = await lockOperation(db, operationId);
    if (state !== "running" && state !== "undoing") return false;
    const rows = await nextStories(db, operationId, state === "running" ? "waiting" : "changed");
    if (rows.length === 0) {
      const ended = state === "running" ? "done" : "undone";
      await db.updateTable("tag_operation").set({ state: ended }).where("id", "=", operationId).execute();
      return false;
    }
    const survivors = await survivorsOf(db);
    const outcomes = rows.map((row) => (state === "running" ? change(row, survivors) : undo(row)));
    const rewrites = outcomes.flatMap(({ rewrite }) => rewrite ?? []);
    await rewriteTags({ db, jobs, operationId }, rewrites);
    await note(db, operationId, outcomes);
    return true;
  });
}

async function lockOperation(db: DatabaseTransaction, id: string): Promise<OperationState | undefined> {
  const { rows } = await sql<{ state: OperationState }>`
    select state from tag_operation where id = ${id} for update
  `.execute(db);
  return rows[0]?.state;
}

/** Stories that nothing has been done to yet, locked in the order of their ids. */
async function nextStories(
  db: DatabaseTransaction,
  operationId: string,
  state: "waiting" | "changed",
): Promise<Row[]> {
  const { rows: locked } = await sql<{ id: string }>`
    select s.id from tag_operation_story o join story s on s.id = o.story_id
    where o.operation_id = ${operationId} and o.state = ${state}
    order by s.id limit ${sql.lit(batchSize)} for no key update of s
  `.execute(db);
  const ids = locked.map(({ id }) => id);
  // A statement of its own: it sees what was written while the first one waited for its locks.
  const { rows } = await sql<Row>`
    select s.id as "storyId", s.published_version_id as "versionId", o.add_ids as add, o.remove_ids as remove,
      o.version_id as "changedVersionId", o.before_ids as before, o.after_ids as after,
      array(select tag_id from story_version_tag where version_id = s.published_version_id order by position) as now
    from tag_operation_story o join story s on s.id = o.story_id
    where o.operation_id = ${operationId} and s.id = any(${ids}::uuid[])
    order by s.id
  `.execute(db);
  return rows;
}

function change(
  { storyId, versionId, now, add, remove }: Row,
  survivors: ReadonlyMap<string, string>,
): Outcome {
  const after = retagged(now, { add, remove }, survivors);
  if (versionId === null || typeof after === "string" || sameTags(now, after)) {
    return { storyId, state: "unchanged", rewrite: null };
  }
  return { storyId, state: "changed", rewrite: { storyId, versionId, before: now, after } };
}

/** Exactly as it was, where nobody has touched it since. */
function undo({ storyId, versionId, changedVersionId, now, before, after }: Row): Outcome {
  const isUntouched = versionId !== null && versionId === changedVersionId && sameTags(now, after ?? []);
  if (!isUntouched) return { storyId, state: "open", rewrite: null };
  return { storyId, state: "undone", rewrite: { storyId, versionId, before: now, after: before ?? [] } };
}

/** What an operation has done to a story stays noted when that is undone. */
async function note(
  db: DatabaseTransaction,
  operationId: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  const given = outcomes.map(({ storyId, state, rewrite }) => {
    const { versionId = null, before = null, after = null } = (state === "changed" && rewrite) || {};
    return { storyId, state, versionId, before, after };
  });
  await sql`
    update tag_operation_story o set state = given.state, version_id = coalesce(given."versionId", o.version_id),
      before_ids = coalesce(given.before, o.before_ids), after_ids = coalesce(given.after, o.after_ids)
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
      as given ("storyId" uuid, state text, "versionId" uuid, before uuid[], after uuid[])
    where o.operation_id = ${operationId} and o.story_id = given."storyId"
  `.execute(db);
}
