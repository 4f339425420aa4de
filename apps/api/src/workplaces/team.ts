import type { EndpointResponse } from "@tori/contract/endpoint";
import type { getWorkplaceTeam as Contract } from "@tori/contract/workplaces";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { Actor } from "../platform/access.ts";
import { demand, openWorkplace } from "./open.ts";
import { mayEdit, mayManageMembers, maySee, roleIn } from "./policy.ts";
import { workplaceColumns } from "./queries.ts";

type Team = EndpointResponse<typeof Contract>;

/**
 * A workplace with the people in it. Addresses, and who asks or is invited, are for those who manage members.
 * @throws Problem `not_found`, `forbidden`
 */
export async function teamOf(db: Database, actor: Actor, slug: string): Promise<Team> {
  const workplace = await openWorkplace(db, slug);
  demand(workplace, actor, maySee);
  const rights = { edit: mayEdit(workplace, actor), manageMembers: mayManageMembers(workplace, actor) };
  const { rows } = await sql<Team["workplace"]>`
    select ${workplaceColumns}, w.state
    from workplace w join organisation o on o.id = w.organisation_id
    where w.id = ${workplace.id}
  `.execute(db);
  const people = await peopleOf(db, workplace.id, rights.manageMembers);
  return {
    workplace: rows[0] as Team["workplace"],
    myRole: roleIn(workplace, actor),
    rights,
    members: people.filter(({ state }) => state === "active"),
    requests: rights.manageMembers ? people.filter(({ state }) => state === "asked") : [],
    invitations: rights.manageMembers ? await invitationsOf(db, workplace.id) : [],
  };
}

type PersonInTeam = Team["members"][number] & Team["requests"][number] & { state: "asked" | "active" };

async function peopleOf(db: Database, workplaceId: string, withAddresses: boolean): Promise<PersonInTeam[]> {
  const { rows } = await sql<PersonInTeam>`
    select p.id, p.name, case when ${withAddresses} then p.email end as email, m.role, m.state, m.message, m.created_at as since
    from membership m join person p on p.id = m.person_id
    where m.workplace_id = ${workplaceId}
    order by p.name collate "fi-x-icu", p.id
  `.execute(db);
  return rows;
}

async function invitationsOf(db: Database, workplaceId: string): Promise<Team["invitations"]> {
  const { rows } = await sql<Team["invitations"][number]>`
    select id, email, role, expires_at as "expiresAt" from invitation
    where workplace_id = ${workplaceId} and expires_at > now() order by email
  `.execute(db);
  return rows;
}
