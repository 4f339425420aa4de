import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { Jobs } from "../platform/jobs.ts";
import { indexQueue } from "../search/index-queue.ts";
import type { Survivors } from "./policy.ts";

/** New tags of a story's published version. */
export type Rewrite = {
  storyId: string;
  versionId: string;
  before: readonly string[];
  after: readonly string[];
};

type Writing = { db: Database; jobs: Jobs; operationId: string };

/**
 * Gives published versions other tags, notes in the log what they had, and asks that the stories be indexed. The stories
 * are locked.
 */
export async function rewriteTags(
  { db, jobs, operationId }: Writing,
  rewrites: readonly Rewrite[],
): Promise<void> {
  if (rewrites.length === 0) return;
  const given = JSON.stringify(rewrites);
  await sql`
    with given as (
      select "versionId" as version_id, before, after
      from jsonb_to_recordset(${given}::jsonb) as r ("versionId" uuid, before uuid[], after uuid[])
    ), noted as (
      insert into story_tag_change (operation_id, version_id, before_ids, after_ids)
      select ${operationId}, version_id, before, after from given
    )
    delete from story_version_tag where version_id in (select version_id from given)
  `.execute(db);
  await sql`
    insert into story_version_tag (version_id, tag_id, position)
    select r."versionId", tag_id, position - 1
    from jsonb_to_recordset(${given}::jsonb) as r ("versionId" uuid, after uuid[]),
      unnest(r.after) with ordinality as tag (tag_id, position)
  `.execute(db);
  // A story that is published meanwhile is found first.
  for (const { storyId } of rewrites) await jobs.send(db, indexQueue, { storyId }, { isBulk: true });
}

/** Merged tags with those that stand for them. */
export async function survivorsOf(db: Database): Promise<Survivors> {
  const rows = await db
    .selectFrom("tag")
    .select(["id", "merged_into_id"])
    .where("merged_into_id", "is not", null)
    .execute();
  return new Map(rows.map(({ id, merged_into_id: into }) => [id, into ?? id]));
}
