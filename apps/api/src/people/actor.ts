import type { Actor } from "../platform/access.ts";
import type { Identity } from "../platform/endpoints.ts";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/** Who a session belongs to, with roles, blocks and memberships as they are now; null where it has ended. One statement. */
export async function readActor(db: Database, { personId, sessionId }: Identity): Promise<Actor | null> {
  const { rows } = await sql<Actor>`
    select p.id as "personId", session.id as "sessionId", p.name, p.email, p.language, session.is_shared as "isShared",
      exists (select from person_block where person_id = p.id) as "isBlocked",
      array(select role from platform_role where person_id = p.id order by role) as roles,
      (select coalesce(jsonb_agg(jsonb_build_object('workplaceId', w.id, 'organisationId', w.organisation_id,
          'role', m.role)), '[]')
        from membership m join workplace w on w.id = m.workplace_id
        where m.person_id = p.id and m.state = 'active' and w.state in ('waiting', 'active')) as memberships
    from person_session session join person p on p.id = session.person_id
    where session.id = ${sessionId} and p.id = ${personId} and session.expires_at > now() and p.erased_at is null
  `.execute(db);
  return rows[0] ?? null;
}
