import { sql } from "kysely";
import { lockVocabulary } from "../curation/lock.ts";
import type { CurationWrite } from "../curation/open.ts";
import { Problem } from "../platform/problem.ts";
import { demandTags } from "./begin.ts";
import { sameTags } from "./policy.ts";
import { rewriteTags } from "./rewrite.ts";

type Settling = { id: string; story: string; tags: readonly string[] | null };

/** Decides on a story that could not be undone exactly: it gets these tags, or stays as it is. */
export async function settleStory(write: CurationWrite, { id, story, tags }: Settling): Promise<void> {
  const { db, jobs, audit } = write;
  const { versionId, before } = await openStory(write, id, story);
  await lockVocabulary(db);
  if (tags !== null)
    await demandTags(
      db,
      tags.map((tag, index) => ({ id: tag, field: `tags.${index}` })),
    );
  const after = tags === null ? before : [...new Set(tags)];
  const isChanged = versionId !== null && !sameTags(before, after);
  if (isChanged) {
    await rewriteTags({ db, jobs, operationId: id }, [{ storyId: story, versionId, before, after }]);
  }
  await db
    .updateTable("tag_operation_story")
    .set({ state: isChanged ? "settled" : "kept" })
    .where("operation_id", "=", id)
    .where("story_id", "=", story)
    .execute();
  await audit("tag.story_settled", { operation: id, story });
}

/** Its published version and tags, locked. */
async function openStory(
  { db }: CurationWrite,
  operationId: string,
  storyId: string,
): Promise<{ versionId: string | null; before: string[] }> {
  const { rows } = await sql<{ state: string; versionId: string | null }>`
    select o.state, s.published_version_id as "versionId"
    from tag_operation_story o join story s on s.id = o.story_id
    where o.operation_id = ${operationId} and s.id = ${storyId}
    for no key update
  `.execute(db);
  const [row] = rows;
  if (!row) throw new Problem("not_found");
  if (row.state !== "open") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.curation.settled });
  }
  const tags = await db
    .selectFrom("story_version_tag")
    .select("tag_id")
    .where("version_id", "=", row.versionId)
    .orderBy("position")
    .execute();
  return { versionId: row.versionId, before: tags.map(({ tag_id: id }) => id) };
}
