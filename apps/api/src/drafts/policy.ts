import { type Actor, type Standing, isModerator } from "../platform/access.ts";

/** What the rules ask of a draft. `workplaceId` is null for the editors' own. */
export type DraftFacts = { workplaceId: string | null; state: "open" | "waiting" };

/** Who may read and write a draft: its workplace's members, and the moderators where it is the editors'. */
export function mayWrite(actor: Standing, { workplaceId }: DraftFacts): boolean {
  if (workplaceId === null) return isModerator(actor);
  return actor.memberships.some((membership) => membership.workplaceId === workplaceId);
}

/** Moderators read another's draft once it waits for them; nobody else ever does. */
export function mayRead(actor: Standing, draft: DraftFacts): boolean {
  return mayWrite(actor, draft) || mayReview(actor, draft);
}

/** Publishing is an editor's; an author's draft is theirs to publish. */
export function mayPublish(actor: Standing, { workplaceId }: DraftFacts): boolean {
  if (workplaceId === null) return isModerator(actor);
  return actor.memberships.some(
    (membership) => membership.workplaceId === workplaceId && membership.role === "editor",
  );
}

/** An author may throw away what they have begun, an editor all. */
export function mayDelete(
  actor: Standing & Pick<Actor, "personId">,
  draft: DraftFacts & { createdBy: string },
): boolean {
  return mayPublish(actor, draft) || (mayWrite(actor, draft) && draft.createdBy === actor.personId);
}

export function mayReview(actor: Standing, { workplaceId, state }: DraftFacts): boolean {
  return isModerator(actor) && workplaceId !== null && state === "waiting";
}
