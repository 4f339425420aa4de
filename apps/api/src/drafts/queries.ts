import type { Draft } from "@tori/contract/drafts";
import type { Database } from "@tori/db/database";
import type { Actor } from "../platform/access.ts";
import { originOf } from "../stories/origin.ts";
import { type FoundDraft, findDraft } from "./find-draft.ts";
import { mayDelete, mayPublish, mayRead, mayReview, mayWrite } from "./policy.ts";
import { savedSections } from "./sections.ts";

/** A draft as its writers see it. */
export async function draftById(db: Database, actor: Actor, id: string): Promise<Draft> {
  const draft = await findDraft(db, id, (draft) => mayRead(actor, draft));
  const { basedOnVersionId } = draft;
  const [sections, steps, organisation, basis] = await Promise.all([
    savedSections(db, id),
    stepsOf(db, draft),
    db
      .selectFrom("story as s")
      .innerJoin("organisation as o", "o.id", "s.organisation_id")
      .select(["o.slug", "o.name"])
      .where("s.id", "=", draft.storyId)
      .executeTakeFirstOrThrow(),
    basedOnVersionId === null ? null : originOf(db, basedOnVersionId),
  ]);
  const { workplaceSlug: slug, workplaceName: name } = draft;
  return {
    id,
    language: draft.language,
    state: draft.state,
    workplace: slug !== null && name !== null ? { slug, name } : null,
    organisation,
    story: { slug: draft.storySlug, state: draft.storyState },
    sections,
    steps,
    createdBy: draft.createdByName,
    updatedAt: draft.updatedAt,
    rights: {
      write: mayWrite(actor, draft),
      publish: mayPublish(actor, draft),
      review: mayReview(actor, draft),
      delete: mayDelete(actor, draft),
    },
    needsReview: !draft.isTrusted || draft.isClaim,
    isClaim: draft.isClaim,
    basis,
  };
}

/** Those of the story, and of this claim: what is said of another workplace's is none of this one's business. */
async function stepsOf(db: Database, { id, storyId }: FoundDraft): Promise<Draft["steps"]> {
  const rows = await db
    .selectFrom("story_step")
    .select(["at", "kind", "note"])
    .where("story_id", "=", storyId)
    .where((is) => is.or([is("claim_id", "is", null), is("claim_id", "=", id)]))
    .orderBy("at")
    .orderBy("id")
    .execute();
  return rows as Draft["steps"];
}
