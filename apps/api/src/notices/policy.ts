import { type Standing, isModerator } from "../platform/access.ts";

/** Whose story a notice is about. `hasEditor`: somebody there can handle it. */
type Facts = { workplaceId: string | null; hasEditor: boolean };

/** A workplace's editors handle what readers tell of its stories; the moderators the rest. */
export function mayHandle(actor: Standing, { workplaceId, hasEditor }: Facts): boolean {
  const isOwn = actor.memberships.some(
    (membership) => membership.workplaceId === workplaceId && membership.role === "editor",
  );
  return isOwn || (isModerator(actor) && (workplaceId === null || !hasEditor));
}
