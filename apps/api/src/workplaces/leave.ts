import type { MemberRole } from "@tori/contract/vocabulary";
import { Problem } from "../platform/problem.ts";
import { type OpenWorkplace, type WorkplaceWrite, demand, openWorkplace } from "./open.ts";
import { type MemberFacts, losesItsEditor, mayManageMembers } from "./policy.ts";
import { readersOf, tell } from "./tell.ts";

/**
 * Leaves a workplace, or takes back one's asking.
 * @throws Problem `conflict` where others would be left without an editor
 */
export async function leaveWorkplace(write: WorkplaceWrite, slug: string): Promise<void> {
  const { db, actor, audit } = write;
  const workplace = await openWorkplace(db, slug);
  const mine = memberOf(workplace, actor.personId);
  await removeFrom(write, workplace, mine);
  await audit(mine.state === "asked" ? "workplace.request_withdrawn" : "workplace.left", {
    workplace: workplace.id,
  });
}

export async function removeMember(write: WorkplaceWrite, slug: string, personId: string): Promise<void> {
  const { db, actor, audit } = write;
  const workplace = await openWorkplace(db, slug);
  demand(workplace, actor, mayManageMembers);
  await removeFrom(write, workplace, activeMemberOf(workplace, personId));
  await audit("workplace.member_removed", { workplace: workplace.id, person: personId });
  if (personId === actor.personId) return;
  await tell(write, await readersOf(write, [personId]), (texts) => ({
    says: texts.removed(workplace.name),
    path: (path) => path.account,
  }));
}

async function removeFrom(
  { db }: WorkplaceWrite,
  workplace: OpenWorkplace,
  { personId }: MemberFacts,
): Promise<void> {
  refuseLosingEditor(
    workplace,
    workplace.members.filter((member) => member.personId !== personId),
  );
  await db
    .deleteFrom("membership")
    .where("workplace_id", "=", workplace.id)
    .where("person_id", "=", personId)
    .execute();
}

export async function changeRole(
  { db, actor, audit }: WorkplaceWrite,
  slug: string,
  { personId, role }: { personId: string; role: MemberRole },
): Promise<void> {
  const workplace = await openWorkplace(db, slug);
  demand(workplace, actor, mayManageMembers);
  activeMemberOf(workplace, personId);
  refuseLosingEditor(
    workplace,
    workplace.members.map((member) => (member.personId === personId ? { ...member, role } : member)),
  );
  await db
    .updateTable("membership")
    .set({ role })
    .where("workplace_id", "=", workplace.id)
    .where("person_id", "=", personId)
    .execute();
  await audit("workplace.role_changed", { workplace: workplace.id, person: personId }, { role });
}

function activeMemberOf(workplace: OpenWorkplace, personId: string): MemberFacts {
  const member = memberOf(workplace, personId);
  if (member.state !== "active") throw new Problem("not_found");
  return member;
}

function memberOf({ members }: OpenWorkplace, personId: string): MemberFacts {
  const member = members.find((each) => each.personId === personId);
  if (!member) throw new Problem("not_found");
  return member;
}

function refuseLosingEditor(workplace: OpenWorkplace, after: readonly MemberFacts[]): void {
  if (!losesItsEditor(workplace, after)) return;
  throw new Problem("conflict", { detail: (texts) => texts.refusals.workplaces.lastEditor });
}
