import type { TagState } from "@tori/contract/curation";
import type { DatabaseTransaction } from "@tori/db/database";
import { revisionOf } from "../platform/etag.ts";
import { type Message, Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { lockVocabulary } from "./lock.ts";
import { curatedTag } from "./queries.ts";

/** What the verbs of this feature work with; `publicUrl` is where mails lead. */
export type CurationWrite = Write & { publicUrl: string };

export type OpenTag = {
  id: string;
  slug: string;
  state: TagState;
  revision: number;
  broaderId: string | null;
  mergedIntoId: string | null;
  proposedBy: string | null;
};

/**
 * A tag as it is now, with the vocabulary locked for a change.
 * @throws Problem `not_found`
 */
export async function openTag(db: DatabaseTransaction, id: string): Promise<OpenTag> {
  await lockVocabulary(db);
  const tag = await db
    .selectFrom("tag")
    .select(["id", "slug", "state", "revision", "broader_id", "merged_into_id", "proposed_by"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!tag) throw new Problem("not_found");
  const { broader_id: broaderId, merged_into_id: mergedIntoId, proposed_by: proposedBy, ...rest } = tag;
  return { ...rest, broaderId, mergedIntoId, proposedBy };
}

/**
 * The same, where it is still as the one who changes it has seen it.
 * @throws Problem `stale` with the tag as it is
 */
export async function openSeenTag(db: DatabaseTransaction, id: string, ifMatch: string): Promise<OpenTag> {
  const tag = await openTag(db, id);
  if (tag.revision !== revisionOf(ifMatch)) {
    throw new Problem("stale", {
      detail: ({ refusals }) => refusals.curation.stale,
      current: await curatedTag(db, id),
    });
  }
  return tag;
}

/** @throws Problem `conflict` where the tag is in none of these states */
export function demandState({ state }: OpenTag, states: readonly TagState[], detail: Message): void {
  if (!states.includes(state)) throw new Problem("conflict", { detail });
}
