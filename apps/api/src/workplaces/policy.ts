import type { MemberRole } from "@tori/contract/vocabulary";
import { type Actor, isModerator } from "../platform/access.ts";

/** A person in a workplace, as far as rights go. */
export type MemberFacts = {
  personId: string;
  role: MemberRole;
  state: "asked" | "active";
  /** A blocked person's role counts for nothing. */
  isBlocked: boolean;
};

export type WorkplaceFacts = {
  state: "waiting" | "active";
  members: readonly MemberFacts[];
  /** Stories or drafts are there, which somebody must be able to publish and mend. */
  hasWork: boolean;
};

export function roleIn(
  { members }: WorkplaceFacts,
  { personId }: Pick<Actor, "personId">,
): MemberRole | null {
  return members.find((member) => member.personId === personId && isIn(member))?.role ?? null;
}

/** Its members' names, and a waiting workplace at all. */
export function maySee(workplace: WorkplaceFacts, actor: Actor): boolean {
  return roleIn(workplace, actor) !== null || isModerator(actor);
}

export function mayEdit(workplace: WorkplaceFacts, actor: Actor): boolean {
  return roleIn(workplace, actor) === "editor" || isModerator(actor);
}

/** Its editors decide who is in; where there is none, a moderator helps. */
export function mayManageMembers(workplace: WorkplaceFacts, actor: Actor): boolean {
  if (roleIn(workplace, actor) === "editor") return true;
  return isModerator(actor) && !hasEditor(workplace.members);
}

/** Whether a change would leave members, or stories and drafts, without the editor that they had. */
export function losesItsEditor(
  { members, hasWork }: Pick<WorkplaceFacts, "members" | "hasWork">,
  after: readonly MemberFacts[],
): boolean {
  return hasEditor(members) && !hasEditor(after) && (hasWork || after.some(isIn));
}

function hasEditor(members: readonly MemberFacts[]): boolean {
  return members.some((member) => isIn(member) && member.role === "editor");
}

function isIn({ state, isBlocked }: MemberFacts): boolean {
  return state === "active" && !isBlocked;
}
