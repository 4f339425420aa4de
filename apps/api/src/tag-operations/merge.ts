import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { markChanged } from "../curation/edit.ts";
import { type CurationWrite, demandState, openSeenTag, openTag, type OpenTag } from "../curation/open.ts";
import { tellProposer } from "../curation/tell.ts";
import { fieldProblem } from "../platform/problem.ts";
import { reaches } from "../tags/tree.ts";

type Merger = { id: string; ifMatch: string; into: string };

/**
 * Merges a tag into another. Stories keep what their writers gave them: a merged tag stands for the other wherever tags
 * are read, so its stories, words and address follow with this one write, however many they are. Narrower tags and
 * earlier mergers are moved along.
 */
export async function mergeTag(
  write: CurationWrite,
  { id, ifMatch, into }: Merger,
): Promise<{ id: string; into: string }> {
  const { db, audit } = write;
  if (id === into) throw fieldProblem("into", ({ refusals }) => refusals.curation.mergeSelf);
  const tag = await openSeenTag(db, id, ifMatch);
  demandState(tag, ["proposed", "active", "deprecated"], ({ refusals }) => refusals.curation.isMerged);
  const target = await openTag(db, into);
  if (target.state !== "active") throw fieldProblem("into", ({ refusals }) => refusals.curation.chooseActive);
  if (await isUnder(db, target.id, tag.id)) {
    throw fieldProblem("into", ({ refusals }) => refusals.curation.mergeDescendant);
  }
  const word = await nameOf(db, target.id);
  if (tag.state === "proposed") await tellProposer(write, tag, (texts, own) => texts.merged(own, word));
  const operationId = await moveTag(write, tag, target);
  await markChanged(db, target);
  await markChanged(db, tag);
  await audit("tag.merged", { tag: id, into: target.id, operation: operationId });
  return { id: operationId, into: target.slug };
}

async function moveTag({ db, actor }: CurationWrite, tag: OpenTag, target: OpenTag): Promise<string> {
  const operationId = uuid();
  const narrower = await repoint(db, "broader_id", tag.id, target.id);
  const merged = await repoint(db, "merged_into_id", tag.id, target.id);
  await db
    .insertInto("tag_operation")
    .values({
      id: operationId,
      kind: "merge",
      state: "done",
      tag_id: tag.id,
      into_ids: [target.id],
      moved: JSON.stringify({ state: tag.state, merged, narrower }),
      made_by: actor.personId,
    })
    .execute();
  await noteStories(db, operationId, [tag.id, ...merged]);
  await db
    .updateTable("tag")
    .set({ state: "merged", merged_into_id: target.id })
    .where("id", "=", tag.id)
    .execute();
  return operationId;
}

/** Tags that pointed at one now point at another. */
async function repoint(
  db: DatabaseTransaction,
  column: "broader_id" | "merged_into_id",
  from: string,
  to: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update tag set ${sql.ref(column)} = ${to}, revision = revision + 1 where ${sql.ref(column)} = ${from} returning id
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** Which versions carry the tag now: those that are there when the merger is undone get it back. */
async function noteStories(
  db: DatabaseTransaction,
  operationId: string,
  tagIds: readonly string[],
): Promise<void> {
  await sql`
    insert into tag_operation_story (operation_id, story_id, state, version_id, before_ids, after_ids)
    select ${operationId}, s.id, 'changed', s.published_version_id, tags.ids, tags.ids
    from story s
    cross join lateral (select array_agg(tag_id order by position) as ids from story_version_tag
      where version_id = s.published_version_id) as tags
    where s.published_version_id in (select version_id from story_version_tag where tag_id = any(${[...tagIds]}::uuid[]))
  `.execute(db);
}

async function isUnder(db: DatabaseTransaction, id: string, broader: string): Promise<boolean> {
  const rows = await db.selectFrom("tag").select(["id", "broader_id"]).execute();
  return reaches(id, broader, new Map(rows.map((row) => [row.id, row.broader_id])));
}

async function nameOf(db: DatabaseTransaction, id: string): Promise<string> {
  const { label } = await db
    .selectFrom("tag_label")
    .select("label")
    .where("tag_id", "=", id)
    .where("kind", "=", "preferred")
    .orderBy((is) => is("language", "=", "fi"), "desc")
    .executeTakeFirstOrThrow();
  return label;
}
