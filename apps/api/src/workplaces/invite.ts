import type { Language } from "@tori/contract/language";
import type { MemberRole } from "@tori/contract/vocabulary";
import type { DatabaseTransaction } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { mayTry } from "../people/attempts.ts";
import type { Actor } from "../platform/access.ts";
import { Problem } from "../platform/problem.ts";
import { type OpenWorkplace, type WorkplaceWrite, demand, openWorkplace } from "./open.ts";
import { mayManageMembers } from "./policy.ts";
import { tell } from "./tell.ts";

const validDays = 14;

type Invitation = { email: string; role: MemberRole };

/**
 * Invites whoever has the address, by mail; again, with a new role and time, where it is invited already. Only from an
 * active workplace: nobody sends mail to strangers in a name that no moderator has seen.
 */
export async function inviteMember(
  write: WorkplaceWrite,
  slug: string,
  { email, role }: Invitation,
): Promise<{ id: string }> {
  const { db, actor, audit } = write;
  const workplace = await openWorkplace(db, slug);
  demand(workplace, actor, mayManageMembers);
  await refuseNeedless(db, workplace, email);
  if (!(await mayTry(db, "invitationsOfPerson", actor.personId))) throw new Problem("too_many_requests");
  const { rows } = await sql<{ id: string }>`
    insert into invitation (id, workplace_id, email, role, invited_by, expires_at)
    values (${uuid()}, ${workplace.id}, ${email}, ${role}, ${actor.personId},
      now() + make_interval(days => ${sql.lit(validDays)}))
    on conflict (workplace_id, email) do update
      set role = excluded.role, invited_by = excluded.invited_by, expires_at = excluded.expires_at
    returning id
  `.execute(db);
  const id = rows[0]?.id ?? "";
  await audit("workplace.invited", { workplace: workplace.id, invitation: id }, { role });
  await mailInvitation(write, workplace, email);
  return { id };
}

async function refuseNeedless(
  db: DatabaseTransaction,
  workplace: OpenWorkplace,
  email: string,
): Promise<void> {
  if (workplace.state === "waiting") {
    throw new Problem("conflict", { detail: (texts) => texts.refusals.workplaces.inviteLater });
  }
  const member = await db
    .selectFrom("membership as m")
    .innerJoin("person as p", "p.id", "m.person_id")
    .select("m.state")
    .where("m.workplace_id", "=", workplace.id)
    .where("p.email", "=", email)
    .executeTakeFirst();
  if (!member) return;
  throw new Problem("conflict", {
    detail: ({ refusals: { workplaces } }) =>
      member.state === "active" ? workplaces.isMember : workplaces.hasAsked,
  });
}

/** In the language that the reader is known to read, else in the inviter's. */
async function mailInvitation(write: WorkplaceWrite, workplace: OpenWorkplace, email: string): Promise<void> {
  const { db, actor } = write;
  const { rows } = await sql<{
    language: Language;
  }>`select language from person where email = ${email}`.execute(db);
  const readers = [{ email, language: rows[0]?.language ?? actor.language }];
  const { organisationName } = workplace;
  await tell(write, readers, (texts, language) => ({
    says: texts.invited({
      who: actor.name === "" ? actor.email : actor.name,
      workplace: workplace.name,
      organisation: organisationName[language] ?? organisationName.fi,
    }),
    path: (path) => path.signIn(path.joinWorkplace),
  }));
}

export async function withdrawInvitation(
  { db, actor, audit }: WorkplaceWrite,
  slug: string,
  id: string,
): Promise<void> {
  const workplace = await openWorkplace(db, slug);
  demand(workplace, actor, mayManageMembers);
  const { numDeletedRows } = await db
    .deleteFrom("invitation")
    .where("id", "=", id)
    .where("workplace_id", "=", workplace.id)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Problem("not_found");
  await audit("workplace.invitation_withdrawn", { workplace: workplace.id, invitation: id });
}

/** Joins the workplace that has invited the actor's address. */
export async function acceptInvitation(
  { db, actor, audit }: WorkplaceWrite,
  id: string,
): Promise<{ slug: string }> {
  const slug = await slugOfInvitation(db, actor, id);
  const workplace = await openWorkplace(db, slug);
  const invitation = await takeInvitation(db, { workplaceId: workplace.id, email: actor.email });
  if (!invitation) throw new Problem("not_found");
  const { role } = invitation;
  await takeIn(db, { workplaceId: workplace.id, personId: actor.personId, role });
  await audit("workplace.joined", { workplace: workplace.id, invitation: id }, { role });
  return { slug };
}

export async function declineInvitation({ db, actor, audit }: WorkplaceWrite, id: string): Promise<void> {
  await slugOfInvitation(db, actor, id);
  await db.deleteFrom("invitation").where("id", "=", id).where("email", "=", actor.email).execute();
  await audit("workplace.invitation_declined", { invitation: id });
}

/** @throws Problem `not_found` also for somebody else's invitation, and for one that has expired */
async function slugOfInvitation(db: DatabaseTransaction, { email }: Actor, id: string): Promise<string> {
  const invitation = await db
    .selectFrom("invitation as i")
    .innerJoin("workplace as w", "w.id", "i.workplace_id")
    .select("w.slug")
    .where("i.id", "=", id)
    .where("i.email", "=", email)
    .where("i.expires_at", ">", sql<string>`now()`)
    .executeTakeFirst();
  if (!invitation) throw new Problem("not_found");
  return invitation.slug;
}

/** Uses up the address's invitation, where there is one that still holds. */
export async function takeInvitation(
  db: DatabaseTransaction,
  { workplaceId, email }: { workplaceId: string; email: string },
): Promise<{ role: MemberRole } | undefined> {
  const { rows } = await sql<{ role: MemberRole }>`
    delete from invitation where workplace_id = ${workplaceId} and email = ${email} and expires_at > now()
    returning role
  `.execute(db);
  return rows[0];
}

/** Makes a person a member. An editor stays one. */
export async function takeIn(
  db: DatabaseTransaction,
  { workplaceId, personId, role }: { workplaceId: string; personId: string; role: MemberRole },
): Promise<void> {
  await sql`
    insert into membership as m (workplace_id, person_id, role, state)
    values (${workplaceId}, ${personId}, ${role}, 'active')
    on conflict (workplace_id, person_id) do update set state = 'active', message = '', created_at = now(),
      role = case when m.state = 'active' and m.role = 'editor' then 'editor' else excluded.role end
  `.execute(db);
}
