import type { EndpointRequest } from "@tori/contract/endpoint";
import { mostRetagged } from "@tori/contract/tag-limits";
import type { retagStories as RetagContract, splitTag as SplitContract } from "@tori/contract/tag-operations";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { type CurationWrite, demandState, openSeenTag } from "../curation/open.ts";
import { lockVocabulary } from "../curation/lock.ts";
import { Problem, type ProblemField, fieldProblem } from "../platform/problem.ts";
import { tagQueue } from "./queue.ts";
import { type Task, storiesWithoutRoom } from "./room.ts";

type NewOperation = {
  kind: "split" | "retag";
  tagId: string | null;
  into: readonly string[];
  removed: readonly string[];
  tasks: readonly Task[];
};

/** Gives tags to stories and takes others from them; a job does it. */
export async function retagStories(
  write: CurationWrite,
  { add, remove, stories }: EndpointRequest<typeof RetagContract>["body"],
): Promise<{ id: string }> {
  if (add.length + remove.length === 0) {
    throw fieldProblem("add", ({ refusals }) => refusals.curation.nothingToDo);
  }
  const both = add.findIndex((id) => remove.includes(id));
  if (both >= 0) throw fieldProblem(`add.${both}`, ({ refusals }) => refusals.curation.givenAndTaken);
  await lockVocabulary(write.db);
  await demandTags(
    write.db,
    add.map((id, index) => ({ id, field: `add.${index}` })),
  );
  const tasks = [...new Set(stories)].map((storyId) => ({ storyId, add, remove }));
  return begin(write, { kind: "retag", tagId: null, into: add, removed: remove, tasks });
}

type Split = EndpointRequest<typeof SplitContract>["body"] & { id: string; ifMatch: string };

/** Gives stories of a tag others instead; a job does it. The tag stays, with the stories that no move takes from it. */
export async function splitTag(write: CurationWrite, { id, ifMatch, moves }: Split): Promise<{ id: string }> {
  const { db } = write;
  const tag = await openSeenTag(db, id, ifMatch);
  demandState(tag, ["active"], ({ refusals }) => refusals.curation.notActive);
  await demandTags(
    db,
    moves.map((move, index) => ({ id: move.tag, field: `moves.${index}.tag` })),
  );
  const given = new Map<string, string[]>();
  for (const { tag, stories } of moves) {
    for (const story of stories) given.set(story, [...(given.get(story) ?? []), tag]);
  }
  if (given.size > mostRetagged)
    throw fieldProblem("moves", ({ refusals }) => refusals.curation.tooManyStories);
  const into = [...new Set(moves.map((move) => move.tag))].filter((each) => each !== id);
  if (into.length === 0) throw fieldProblem("moves", ({ refusals }) => refusals.curation.splitSelf);
  const tasks = [...given].map(([storyId, tags]) => {
    const keeps = tags.includes(id);
    return { storyId, add: tags.filter((each) => each !== id), remove: keeps ? [] : [id] };
  });
  const full = await storiesWithoutRoom(db, tasks);
  const fields = moves.flatMap(({ stories }, move) =>
    stories.flatMap((story, place): ProblemField[] =>
      full.has(story)
        ? [
            {
              field: `moves.${move}.stories.${place}`,
              message: ({ refusals }) => refusals.curation.tooManyTags,
            },
          ]
        : [],
    ),
  );
  if (fields.length > 0) throw new Problem("invalid_input", { fields });
  return begin(write, { kind: "split", tagId: id, into, removed: [id], tasks });
}

/** @throws Problem `invalid_input` by field, for tags that no story may be given */
export async function demandTags(
  db: DatabaseTransaction,
  asked: readonly { id: string; field: string }[],
): Promise<void> {
  if (asked.length === 0) return;
  const ids = asked.map(({ id }) => id);
  const active = await db
    .selectFrom("tag")
    .select("id")
    .where("id", "in", ids)
    .where("state", "=", "active")
    .execute();
  const known = new Set(active.map(({ id }) => id));
  const fields = asked
    .filter(({ id }) => !known.has(id))
    .map(({ field }): ProblemField => ({ field, message: ({ refusals }) => refusals.curation.chooseActive }));
  if (fields.length > 0) throw new Problem("invalid_input", { fields });
}

/** Notes what is to be done, and asks for the doing, in the transaction of the one who asks. */
async function begin(
  { db, actor, jobs, audit }: CurationWrite,
  { kind, tagId, into, removed, tasks }: NewOperation,
): Promise<{ id: string }> {
  const id = uuid();
  await db
    .insertInto("tag_operation")
    .values({
      id,
      kind,
      state: "running",
      tag_id: tagId,
      into_ids: [...into],
      removed_ids: [...removed],
      made_by: actor.personId,
    })
    .execute();
  // Stories that are gone meanwhile are left out.
  await sql`
    insert into tag_operation_story (operation_id, story_id, state, add_ids, remove_ids)
    select ${id}, s.id, 'waiting', task.add, task.remove
    from jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) as task ("storyId" uuid, add uuid[], remove uuid[])
    join story s on s.id = task."storyId" and s.state in ('published', 'retired')
  `.execute(db);
  await jobs.send(db, tagQueue, { operationId: id });
  await audit(
    `tag.${kind === "split" ? "split" : "retagged"}`,
    {
      operation: id,
      ...(tagId === null ? {} : { tag: tagId }),
    },
    { stories: tasks.length },
  );
  return { id };
}
