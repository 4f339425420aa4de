import { type Standing, isModerator } from "../platform/access.ts";

/** Whose a story is: a workplace's, or, with none, the editors'. */
type Owner = { workplaceId: string | null };

/** Its workplace's authors write its next version. */
export function mayWriteNext(actor: Standing, { workplaceId }: Owner): boolean {
  if (workplaceId === null) return isModerator(actor);
  return actor.memberships.some((membership) => membership.workplaceId === workplaceId);
}

/** Its workplace's editors retire it, take it away and bring it back. */
export function mayDecide(actor: Standing, { workplaceId }: Owner): boolean {
  if (workplaceId === null) return isModerator(actor);
  return actor.memberships.some(
    (membership) => membership.workplaceId === workplaceId && membership.role === "editor",
  );
}
