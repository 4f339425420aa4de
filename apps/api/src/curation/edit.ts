import type { TagFacts } from "@tori/contract/curation";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { etagOf } from "../platform/etag.ts";
import { type CurationWrite, type OpenTag, demandState, openSeenTag } from "./open.ts";
import { writeFacts } from "./facts.ts";
import { lockVocabulary } from "./lock.ts";
import { freeTagSlug } from "./slug.ts";

export type Changed = { etag: string; slug: string };

/** Adds a tag; writers find it, and searches know its words, at once. */
export async function createTag(
  { db, audit }: CurationWrite,
  facts: TagFacts,
): Promise<Changed & { id: string }> {
  await lockVocabulary(db);
  const id = await addTag(db, facts);
  await audit("tag.created", { tag: id });
  return { id, ...(await stateOf(db, id)) };
}

/** A new tag in use; the vocabulary is locked. @param field where its facts stand in what was sent */
export async function addTag(db: DatabaseTransaction, facts: TagFacts, field = ""): Promise<string> {
  const id = uuid();
  const slug = await freeTagSlug(db, facts, id);
  await db.insertInto("tag").values({ id, slug, state: "active" }).execute();
  await writeFacts(db, { id, state: "active", field }, facts);
  return id;
}

/** Changes what a tag is called and stands for. Its address stays. */
export async function editTag(
  { db, audit }: CurationWrite,
  { id, ifMatch, facts }: { id: string; ifMatch: string; facts: TagFacts },
): Promise<Changed> {
  const tag = await openSeenTag(db, id, ifMatch);
  demandState(tag, ["proposed", "active", "deprecated"], ({ refusals }) => refusals.curation.isMerged);
  await writeFacts(db, tag, facts);
  await audit("tag.edited", { tag: id });
  return markChanged(db, tag);
}

/** Raises the tag's ETag: whoever has seen it before is told when they change it. */
export async function markChanged(db: DatabaseTransaction, { id }: Pick<OpenTag, "id">): Promise<Changed> {
  await db
    .updateTable("tag")
    .set({ revision: sql<number>`revision + 1`, edited_at: sql<Date>`now()` })
    .where("id", "=", id)
    .execute();
  return stateOf(db, id);
}

async function stateOf(db: DatabaseTransaction, id: string): Promise<Changed> {
  const { slug, revision } = await db
    .selectFrom("tag")
    .select(["slug", "revision"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { slug, etag: etagOf(revision) };
}
