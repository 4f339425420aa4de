import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type Message, Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { readable, storyIdAt } from "../stories/readable.ts";
import { addStep } from "../stories/steps.ts";
import { addFilledDraft } from "./fill.ts";
import { mayPublish, mayWrite } from "./policy.ts";

/**
 * Opens a draft in which an editorial story becomes a workplace's own: filled from what readers have, who keep that until
 * a moderator says yes. A workplace that has one already gets that.
 * @throws Problem `not_found` for a workplace that is not one's own, `forbidden` for one of another organisation and for
 * those who publish nothing there; `conflict` where the story is nobody's to claim, or not now
 */
export async function claimStory(write: Write, slug: string, workplaceSlug: string): Promise<{ id: string }> {
  const { db, actor, audit } = write;
  const workplace = await findWorkplace(db, workplaceSlug);
  const asDraft = { workplaceId: workplace.id, state: "open" } as const;
  if (!mayWrite(actor, asDraft)) throw new Problem("not_found");
  if (!mayPublish(actor, asDraft)) throw new Problem("forbidden");
  if (workplace.state !== "active") throw conflict(({ refusals }) => refusals.claims.workplaceWaits);
  const story = await findStory(db, slug, workplace.organisationId);
  if (story.publisher !== "editorial") throw conflict(({ refusals }) => refusals.claims.hasWorkplace);
  if (!story.isOurs) {
    throw new Problem("forbidden", { detail: ({ refusals }) => refusals.claims.otherOrganisation });
  }
  if (story.state !== "published") throw conflict(({ refusals }) => refusals.claims.notPublished);
  const there = await ownClaim(db, story.id, workplace.id);
  const id = there ?? (await addFilledDraft(write, { storyId: story.id, workplaceId: workplace.id }));
  if (!there) await addStep(write, { storyId: story.id, kind: "claimed", claimId: id });
  await audit(there ? "draft.opened" : "story.claim_opened", { draft: id, story: story.id });
  return { id };
}

export function conflict(detail: Message): Problem {
  return new Problem("conflict", { detail });
}

async function findWorkplace(db: Database, slug: string) {
  const workplace = await db
    .selectFrom("workplace")
    .select(["id", "state", "organisation_id as organisationId"])
    .where("slug", "=", slug)
    .where("state", "in", ["waiting", "active"])
    // A merger that is under way comes first.
    .forShare()
    .executeTakeFirst();
  if (!workplace) throw new Problem("not_found");
  return workplace;
}

type ClaimedStory = { id: string; state: string; publisher: string; isOurs: boolean };

/**
 * The story, locked. `isOurs`: it is about the organisation, or about one whose work that goes on with, however many
 * mergers later.
 */
async function findStory(db: Database, slug: string, organisationId: string): Promise<ClaimedStory> {
  const { rows } = await sql<ClaimedStory>`
    select s.id, s.state, s.publisher, ${organisationId}::uuid in (
      with recursive heir (id) as (
        select unnest(array[s.organisation_id, s.successor_organisation_id])
        union select o.successor_id from organisation o join heir on heir.id = o.id
      ) select id from heir where id is not null
    ) as "isOurs"
    from story s where s.id = ${storyIdAt(slug)} for no key update of s
  `.execute(db);
  return readable(rows[0]);
}

/** @throws Problem `conflict` where somebody else is at the story */
async function ownClaim(db: Database, storyId: string, workplaceId: string): Promise<string | undefined> {
  const drafts = await db
    .selectFrom("draft")
    .select(["id", "workplace_id"])
    .where("story_id", "=", storyId)
    .execute();
  const own = drafts.find((draft) => draft.workplace_id === workplaceId);
  if (own) return own.id;
  if (drafts.some((draft) => draft.workplace_id === null))
    throw conflict(({ refusals }) => refusals.claims.edited);
  if (drafts.length > 0) throw conflict(({ refusals }) => refusals.claims.taken);
  return undefined;
}
