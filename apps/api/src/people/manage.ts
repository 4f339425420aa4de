import { sql } from "kysely";
import { type Message, Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";

/** What admins do to people. Each refuses what makes no sense, and does nothing twice. */

export async function grantModerator({ db, actor, audit }: Write, personId: string): Promise<void> {
  await findPerson({ db }, personId);
  await db
    .insertInto("platform_role")
    .values({ person_id: personId, role: "moderator", granted_by: actor.personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await audit("person.moderator_granted", { person: personId });
}

export async function withdrawModerator({ db, audit }: Write, personId: string): Promise<void> {
  await findPerson({ db }, personId);
  await db
    .deleteFrom("platform_role")
    .where("person_id", "=", personId)
    .where("role", "=", "moderator")
    .execute();
  await audit("person.moderator_withdrawn", { person: personId });
}

/** A block holds at once: the person's sessions end. */
export async function blockPerson(
  { db, actor, audit }: Write,
  personId: string,
  reason: string,
): Promise<void> {
  const { isAdmin } = await findPerson({ db }, personId);
  if (personId === actor.personId) throw conflict((texts) => texts.refusals.blockSelf);
  if (isAdmin) throw conflict((texts) => texts.refusals.blockAdmin);
  await db.deleteFrom("person_session").where("person_id", "=", personId).execute();
  await db
    .insertInto("person_block")
    .values({ person_id: personId, reason, blocked_by: actor.personId })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet({ reason }))
    .execute();
  await audit("person.blocked", { person: personId });
}

export async function unblockPerson({ db, audit }: Write, personId: string): Promise<void> {
  await findPerson({ db }, personId);
  await db.deleteFrom("person_block").where("person_id", "=", personId).execute();
  await audit("person.unblocked", { person: personId });
}

async function findPerson({ db }: Pick<Write, "db">, id: string): Promise<{ isAdmin: boolean }> {
  const { rows } = await sql<{ isAdmin: boolean }>`
    select exists (select from platform_role where person_id = p.id and role = 'admin') as "isAdmin"
    from person p where p.id = ${id} and p.erased_at is null
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0];
}

function conflict(detail: Message): Problem {
  return new Problem("conflict", { detail });
}
