import type { Language } from "@tori/contract/language";
import type { StoryState } from "@tori/contract/vocabulary";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";
import { lockStory } from "../stories/lock.ts";
import type { DraftFacts } from "./policy.ts";

/** A draft with what is decided by: its story and its workplace. */
export type FoundDraft = DraftFacts & {
  id: string;
  storyId: string;
  language: Language;
  createdBy: string;
  createdByName: string;
  /** Who accepted the licence when it was sent to the moderators. */
  sentInBy: string | null;
  /** The version of another story that it is made from. */
  basedOnVersionId: string | null;
  updatedAt: string;
  storySlug: string;
  storyState: StoryState;
  /** Of the version that readers have. */
  publishedTitle: string | null;
  isTrusted: boolean;
  /** A workplace's draft of the editors' story, which is to become its own. */
  isClaim: boolean;
  workplaceSlug: string | null;
  workplaceName: string | null;
  /** A workplace that waits, or was declined, publishes nothing. */
  workplaceState: "waiting" | "active" | "declined" | "merged" | null;
};

/**
 * What is held until the transaction ends: the draft while it is written on, its story too while it is decided of, and
 * its workplace where that is changed besides.
 */
type Held = "nothing" | "draft" | "story" | "workplace";

/**
 * @throws Problem `not_found` where there is none, or where `may` says that it is none of the actor's business; `stale`
 * where a merger has just given it to another workplace than the one that is held
 */
export async function findDraft(
  db: Database,
  id: string,
  may: (draft: DraftFacts) => boolean,
  held: Held = "nothing",
): Promise<FoundDraft> {
  const workplaceId = held === "workplace" ? await holdWorkplace(db, id) : undefined;
  if (held === "workplace" || held === "story") {
    await lockStory(db, sql`(select story_id from draft where id = ${id})`);
  }
  // A statement of its own: it sees what was written while the others waited for their locks.
  const { rows } = await sql<FoundDraft>`
    select d.id, d.story_id as "storyId", d.workplace_id as "workplaceId", d.language, d.state,
      d.created_by as "createdBy", d.updated_at as "updatedAt", d.sent_in_by as "sentInBy",
      d.based_on_version_id as "basedOnVersionId",
      s.publisher = 'editorial' and d.workplace_id is not null as "isClaim",
      (select name from person where id = d.created_by) as "createdByName", s.slug as "storySlug", s.state as "storyState",
      (select title from story_version_text where version_id = s.published_version_id and is_original)
        as "publishedTitle",
      w.trusted_at is not null or d.workplace_id is null as "isTrusted",
      w.slug as "workplaceSlug", w.name as "workplaceName", w.state as "workplaceState"
    from draft d join story s on s.id = d.story_id left join workplace w on w.id = d.workplace_id
    where d.id = ${id} ${held === "nothing" ? sql`` : sql`for no key update of d`}
  `.execute(db);
  const draft = rows[0];
  if (!draft || !may(draft)) throw new Problem("not_found");
  if (workplaceId !== undefined && workplaceId !== draft.workplaceId) {
    throw new Problem("stale", { detail: ({ refusals }) => refusals.draftChanged });
  }
  return draft;
}

async function holdWorkplace(db: Database, draftId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from workplace where id = (select workplace_id from draft where id = ${draftId}) for no key update
  `.execute(db);
  return rows[0]?.id ?? null;
}

/** @throws Problem `conflict` while a moderator reads the draft: nobody changes it then */
export function demandOpen({ state }: DraftFacts): void {
  if (state === "waiting") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.draftWaits });
  }
}
