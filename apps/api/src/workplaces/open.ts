import type { Database } from "@tori/db/database";
import type { Localized } from "@tori/contract/language";
import { sql } from "kysely";
import type { Actor } from "../platform/access.ts";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { type MemberFacts, type WorkplaceFacts, maySee } from "./policy.ts";

/** What the verbs of this feature work with; `publicUrl` is where mails lead. */
export type WorkplaceWrite = Write & { publicUrl: string };

export type OpenWorkplace = WorkplaceFacts & {
  id: string;
  slug: string;
  name: string;
  organisationId: string;
  organisationName: Localized;
  askedDomain: string | null;
  foundedBy: string;
};

/**
 * A workplace that waits or is active, with everyone in it as they are now. In a write it is locked: changes to one
 * workplace come one after the other.
 * @throws Problem `not_found`
 */
export async function openWorkplace(db: Database, slug: string): Promise<OpenWorkplace> {
  const lock = db.isTransaction ? sql`for no key update of w` : sql``;
  const { rows } = await sql<Omit<OpenWorkplace, "members">>`
    select w.id, w.slug, w.name, w.state, w.organisation_id as "organisationId", o.name as "organisationName",
      w.asked_domain as "askedDomain", w.founded_by as "foundedBy",
      exists (select from story where workplace_id = w.id)
        or exists (select from draft where workplace_id = w.id) as "hasWork"
    from workplace w join organisation o on o.id = w.organisation_id
    where w.slug = ${slug} and w.state in ('waiting', 'active') ${lock}
  `.execute(db);
  const workplace = rows[0];
  if (!workplace) throw new Problem("not_found");
  // A statement of its own: it sees what was written while this one waited for the lock.
  return { ...workplace, members: await membersOf(db, workplace.id) };
}

async function membersOf(db: Database, workplaceId: string): Promise<MemberFacts[]> {
  const { rows } = await sql<MemberFacts>`
    select person_id as "personId", role, state,
      exists (select from person_block b where b.person_id = m.person_id) as "isBlocked"
    from membership m where workplace_id = ${workplaceId}
  `.execute(db);
  return rows;
}

/** @throws Problem `forbidden`; `not_found` where even the workplace is not the actor's to know of */
export function demand(
  workplace: WorkplaceFacts,
  actor: Actor,
  may: (workplace: WorkplaceFacts, actor: Actor) => boolean,
): void {
  if (may(workplace, actor)) return;
  const isKnown = workplace.state === "active" || maySee(workplace, actor);
  throw new Problem(isKnown ? "forbidden" : "not_found");
}
