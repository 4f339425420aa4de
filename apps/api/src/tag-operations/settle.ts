import type { EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import type { settleOperation as contract } from "@tori/contract/tag-operations";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { lockVocabulary } from "../curation/lock.ts";
import type { CurationWrite } from "../curation/open.ts";
import { Problem } from "../platform/problem.ts";
import { demandTags } from "./begin.ts";
import { lockOperation } from "./open.ts";
import { sameTags } from "./policy.ts";
import { leftTags } from "./queries.ts";
import { type Rewrite, rewriteTags } from "./rewrite.ts";

type Settling = { id: string; story: string; tags: readonly string[] | null };

/**
 * Decides on a story that could not be undone exactly: it gets these tags, or stays as it is. What it has or had may
 * stay or come back in whatever state the tag is now.
 */
export async function settleStory(write: CurationWrite, { id, story, tags }: Settling): Promise<void> {
  const { db, jobs, audit } = write;
  // First, as where all are decided alike: these two would wait for each other otherwise.
  await lockOperation(db, id);
  const { versionId, before, now } = await openStory(db, id, story);
  await lockVocabulary(db);
  const after = [...new Set(tags ?? now)];
  const asked = after.map((tag, index) => ({ id: tag, field: `tags.${index}` }));
  await demandTags(
    db,
    asked.filter((tag) => !now.includes(tag.id) && !before.includes(tag.id)),
  );
  const isChanged = versionId !== null && !sameTags(now, after);
  if (isChanged) {
    await rewriteTags({ db, jobs, operationId: id }, [{ storyId: story, versionId, before: now, after }]);
  }
  await noteSettled(db, id, { stories: [story], state: isChanged ? "settled" : "kept" });
  await audit("tag.story_settled", { operation: id, story });
}

type OpenStory = { versionId: string | null; before: string[]; now: string[] };

/** Its published version with its tags, and those from before the operation; locked. */
async function openStory(db: DatabaseTransaction, operationId: string, storyId: string): Promise<OpenStory> {
  const { rows } = await sql<{ state: string; versionId: string | null; before: string[] }>`
    select o.state, s.published_version_id as "versionId", coalesce(o.before_ids, '{}') as before
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
  return { versionId: row.versionId, before: row.before, now: tags.map(({ tag_id: id }) => id) };
}

type Alike = { id: string; how: EndpointRequest<typeof contract>["body"]["how"] };

/** Decides alike on all that wait. Only those get their tags back whose tags nobody has changed since. */
export async function settleOperation(
  write: CurationWrite,
  { id, how }: Alike,
): Promise<EndpointResponse<typeof contract>> {
  const { db, jobs, audit } = write;
  await lockOperation(db, id);
  const waiting = await waitingStories(db, id);
  const restored =
    how === "restore" ? waiting.flatMap(({ isUntouched, ...story }) => (isUntouched ? story : [])) : [];
  await rewriteTags({ db, jobs, operationId: id }, restored);
  const settled = (how === "restore" ? restored : waiting).map(({ storyId }) => storyId);
  await noteSettled(db, id, { stories: settled, state: how === "restore" ? "settled" : "kept" });
  await audit("tag.stories_settled", { operation: id }, { how, stories: settled.length });
  return { settled: settled.length, open: waiting.length - settled.length };
}

/** What waits, locked in the order of the ids; `before` is what each has now, as a rewriting has it. */
async function waitingStories(
  db: DatabaseTransaction,
  operationId: string,
): Promise<(Rewrite & { isUntouched: boolean })[]> {
  await sql`
    select from tag_operation_story o join story s on s.id = o.story_id
    where o.operation_id = ${operationId} and o.state = 'open'
    order by s.id for no key update of s
  `.execute(db);
  // A statement of its own: it sees what was written while the first one waited for its locks.
  const { rows } = await sql<Rewrite & { left: string[] }>`
    select s.id as "storyId", s.published_version_id as "versionId", ${leftTags} as left,
      coalesce(o.before_ids, '{}') as after,
      array(select tag_id from story_version_tag where version_id = s.published_version_id order by position) as before
    from tag_operation_story o
    join tag_operation of_all on of_all.id = o.operation_id
    join story s on s.id = o.story_id
    where o.operation_id = ${operationId} and o.state = 'open'
    order by s.id
  `.execute(db);
  return rows.map(({ left, ...story }) => {
    const isUntouched = story.after.length > 0 && sameTags(story.before, left);
    return Object.assign(story, { isUntouched });
  });
}

type Settled = { stories: readonly string[]; state: "kept" | "settled" };

async function noteSettled(
  db: DatabaseTransaction,
  operationId: string,
  { stories, state }: Settled,
): Promise<void> {
  await sql`
    update tag_operation_story set state = ${state}
    where operation_id = ${operationId} and story_id = any(${[...stories]}::uuid[])
  `.execute(db);
}
