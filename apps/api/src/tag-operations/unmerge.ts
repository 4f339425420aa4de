import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { markChanged } from "../curation/edit.ts";
import type { CurationWrite } from "../curation/open.ts";
import { Problem } from "../platform/problem.ts";
import { reaches } from "../tags/tree.ts";
import type { Operation } from "./open.ts";

/** Makes a merged tag what it was, with the tags that moved along with it and are still where they went. */
export async function unmergeTag({ db }: CurationWrite, operation: Operation): Promise<void> {
  const { tagId, moved } = operation;
  if (tagId === null) throw new Error(`merger ${operation.id} has no tag`);
  const tag = await mergedTag(db, tagId);
  const { state = "active", merged = [], narrower = [] } = moved;
  await refuseTakenYso(db, tag);
  await db.updateTable("tag").set({ state, merged_into_id: null }).where("id", "=", tagId).execute();
  // A tag that has moved on since stays where somebody has put it; with its survivor it may have gone further.
  const places = [...operation.into, tag.survivorId];
  await sql`
    update tag set revision = revision + 1, merged_into_id = ${tagId}
    where id = any(${merged}::uuid[]) and merged_into_id = ${tag.survivorId}
  `.execute(db);
  await sql`
    update tag set revision = revision + 1, broader_id = ${tagId}
    where id = any(${narrower}::uuid[]) and broader_id = any(${places}::uuid[])
  `.execute(db);
  await refuseCircle(db, tagId);
  await markChanged(db, { id: tagId });
  await markChanged(db, { id: tag.survivorId });
  await settleStories(db, operation, { tagId, survivorId: tag.survivorId });
}

type MergedTag = { survivorId: string; yso: string | null };

async function mergedTag(db: DatabaseTransaction, id: string): Promise<MergedTag> {
  const { merged_into_id: survivorId, yso } = await db
    .selectFrom("tag")
    .select(["merged_into_id", "yso"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  if (survivorId === null)
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.curation.undo.undone });
  return { survivorId, yso };
}

async function refuseTakenYso(db: DatabaseTransaction, { yso }: MergedTag): Promise<void> {
  if (yso === null) return;
  const other = await db
    .selectFrom("tag")
    .select("slug")
    .where("yso", "=", yso)
    .where("state", "<>", "merged")
    .executeTakeFirst();
  if (other)
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.curation.ysoTaken(other.slug) });
}

/** What stood above it may have been put under its narrower tags since. */
async function refuseCircle(db: DatabaseTransaction, id: string): Promise<void> {
  const rows = await db.selectFrom("tag").select(["id", "broader_id"]).execute();
  const parents = new Map(rows.map((row) => [row.id, row.broader_id]));
  const broader = parents.get(id);
  if (broader && reaches(broader, id, parents)) {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.curation.undo.circle });
  }
}

type Pair = { tagId: string; survivorId: string };

/**
 * A version that carried the tag carries it still. Those that came since had only the survivor to choose: whoever had
 * the tag before, or took the survivor first after the merger, is listed for a decision.
 */
async function settleStories(
  db: DatabaseTransaction,
  { id, madeAt }: Operation,
  { tagId, survivorId }: Pair,
): Promise<void> {
  await sql`
    update tag_operation_story o set state = case
        when s.published_version_id = o.version_id or exists (select from story_version_tag
          where version_id = s.published_version_id and tag_id = ${tagId}) then 'undone' else 'open' end
    from story s where s.id = o.story_id and o.operation_id = ${id}
  `.execute(db);
  await sql`
    insert into tag_operation_story (operation_id, story_id, state)
    select ${id}, s.id, 'open'
    from story s join story_version v on v.id = s.published_version_id and v.created_at > ${madeAt}
    where s.state in ('published', 'retired')
      and exists (select from story_version_tag where version_id = v.id and tag_id = ${survivorId})
      and not exists (select from story_version earlier join story_version_tag had on had.version_id = earlier.id
        join tag g on g.id = had.tag_id
        where earlier.story_id = s.id and earlier.created_at <= ${madeAt}
          and coalesce(g.merged_into_id, g.id) = ${survivorId})
    on conflict do nothing
  `.execute(db);
}
