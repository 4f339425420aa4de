import type { EndpointResponse } from "@tori/contract/endpoint";
import type { askToJoin as AskContract } from "@tori/contract/workplaces";
import type { MemberRole } from "@tori/contract/vocabulary";
import { mayTry } from "../people/attempts.ts";
import { Problem } from "../platform/problem.ts";
import { takeIn, takeInvitation } from "./invite.ts";
import { type OpenWorkplace, type WorkplaceWrite, demand, openWorkplace } from "./open.ts";
import { mayManageMembers } from "./policy.ts";
import { decidersOf, readersOf, tell } from "./tell.ts";

/**
 * Asks to join; whoever decides is mailed, once for each asking. One who has been invited is in at once.
 * @throws Problem `conflict` for a member
 */
export async function askToJoin(
  write: WorkplaceWrite,
  slug: string,
  message: string,
): Promise<EndpointResponse<typeof AskContract>> {
  const { db, actor, audit } = write;
  const workplace = await openWorkplace(db, slug);
  const mine = workplace.members.find(({ personId }) => personId === actor.personId);
  if (mine?.state === "active") {
    throw new Problem("conflict", { detail: (texts) => texts.refusals.workplaces.alreadyMember });
  }
  const invitation = await takeInvitation(db, { workplaceId: workplace.id, email: actor.email });
  if (invitation) {
    await takeIn(db, { workplaceId: workplace.id, personId: actor.personId, role: invitation.role });
    await audit("workplace.joined", { workplace: workplace.id });
    return { state: "active" };
  }
  await db
    .insertInto("membership")
    .values({
      workplace_id: workplace.id,
      person_id: actor.personId,
      role: "author",
      state: "asked",
      message,
    })
    .onConflict((conflict) => conflict.columns(["workplace_id", "person_id"]).doUpdateSet({ message }))
    .execute();
  await audit("workplace.asked", { workplace: workplace.id });
  if (!mine) await tellDeciders(write, workplace, message);
  return { state: "asked" };
}

async function tellDeciders(write: WorkplaceWrite, workplace: OpenWorkplace, message: string): Promise<void> {
  const { db, actor } = write;
  if (!(await mayTry(db, "asksOfPerson", actor.personId))) throw new Problem("too_many_requests");
  await tell(write, await decidersOf(write, workplace), (texts) => ({
    says: texts.asked({ who: whoIs(actor), workplace: workplace.name, message }),
    path: (path) => path.workplaceTeam(workplace.slug),
  }));
}

function whoIs({ name, email }: WorkplaceWrite["actor"]): string {
  return name === "" ? email : `${name} (${email})`;
}

/** Takes in a person who asked. */
export async function acceptRequest(
  write: WorkplaceWrite,
  slug: string,
  { personId, role }: { personId: string; role: MemberRole },
): Promise<void> {
  const { db, audit } = write;
  const workplace = await openRequest(write, slug, personId);
  await takeIn(db, { workplaceId: workplace.id, personId, role });
  await audit("workplace.request_accepted", { workplace: workplace.id, person: personId }, { role });
  await tell(write, await readersOf(write, [personId]), (texts) => ({
    says: texts.accepted(workplace.name),
    path: (path) => path.workplace(workplace.slug),
  }));
}

export async function refuseRequest(write: WorkplaceWrite, slug: string, personId: string): Promise<void> {
  const { db, audit } = write;
  const workplace = await openRequest(write, slug, personId);
  await db
    .deleteFrom("membership")
    .where("workplace_id", "=", workplace.id)
    .where("person_id", "=", personId)
    .execute();
  await audit("workplace.request_refused", { workplace: workplace.id, person: personId });
  await tell(write, await readersOf(write, [personId]), (texts) => ({
    says: texts.refused(workplace.name),
    path: (path) => path.joinWorkplace,
  }));
}

/** @throws Problem `not_found` where the person does not ask, or not any more */
async function openRequest(
  { db, actor }: WorkplaceWrite,
  slug: string,
  personId: string,
): Promise<OpenWorkplace> {
  const workplace = await openWorkplace(db, slug);
  demand(workplace, actor, mayManageMembers);
  const asks = workplace.members.some((member) => member.personId === personId && member.state === "asked");
  if (!asks) throw new Problem("not_found");
  return workplace;
}
