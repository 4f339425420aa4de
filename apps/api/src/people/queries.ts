import type { Me, MyMembership, PersonForAdmins } from "@tori/contract/people";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { listMySessions, listPeople } from "@tori/contract/people";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { Actor } from "../platform/access.ts";
import { literally } from "../platform/literally.ts";

const mostPeople = 50;

/** The person who asks, with where they belong. One statement. */
export async function meOf(db: Database, actor: Actor): Promise<Me> {
  const { rows } = await sql<MyMembership>`
    select jsonb_build_object('slug', w.slug, 'name', w.name) as workplace,
      jsonb_build_object('slug', o.slug, 'name', o.name) as organisation,
      m.role, m.state, w.state as "workplaceState"
    from membership m
    join workplace w on w.id = m.workplace_id and w.state in ('waiting', 'active')
    join organisation o on o.id = w.organisation_id
    where m.person_id = ${actor.personId}
    order by w.name collate "fi-x-icu", w.id
  `.execute(db);
  const { personId: id, name, email, language, roles, isBlocked, isShared } = actor;
  return { id, name, email, language, roles, isBlocked, isShared, memberships: rows };
}

export async function sessionsOf(
  db: Database,
  { personId, sessionId }: Actor,
): Promise<EndpointResponse<typeof listMySessions>> {
  const rows = await db
    .selectFrom("person_session")
    .select(["id", "is_shared", "user_agent", "created_at", "updated_at"])
    .where("person_id", "=", personId)
    .where("expires_at", ">", sql<string>`now()`)
    .orderBy("created_at", "desc")
    .execute();
  const items = rows.map((row) => ({
    id: row.id,
    isCurrent: row.id === sessionId,
    isShared: row.is_shared,
    userAgent: row.user_agent,
    createdAt: row.created_at,
    seenAt: row.updated_at,
  }));
  return { items };
}

/** People whose name or address has the words in it, the newest first. */
export async function findPeople(db: Database, q: string): Promise<EndpointResponse<typeof listPeople>> {
  const pattern = `%${literally(q)}%`;
  const { rows } = await sql<PersonForAdmins>`
    select p.id, p.name, p.email, p.created_at as "createdAt",
      array(select role from platform_role where person_id = p.id order by role) as roles,
      (select jsonb_build_object('reason', reason, 'at', to_char(blocked_at at time zone 'UTC',
        'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) from person_block where person_id = p.id) as block,
      (select coalesce(jsonb_agg(jsonb_build_object('slug', w.slug, 'name', w.name)), '[]')
        from membership m join workplace w on w.id = m.workplace_id
        where m.person_id = p.id and m.state = 'active') as workplaces
    from person p
    where p.erased_at is null and (p.name ilike ${pattern} or p.email ilike ${pattern})
    order by p.created_at desc, p.id
    limit ${sql.lit(mostPeople)}
  `.execute(db);
  return { items: rows };
}
