import type { EndpointResponse } from "@tori/contract/endpoint";
import type { WaitingWorkplace, listWorkplaceTasks as Contract } from "@tori/contract/workplaces";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { domainsFrom } from "./domains.ts";

type Tasks = EndpointResponse<typeof Contract>;

/** What moderators have to do about workplaces. */
export async function workplaceTasks(db: Database): Promise<Tasks> {
  return { waiting: await waiting(db), withoutEditor: await withoutEditor(db) };
}

type WaitingRow = Omit<WaitingWorkplace, "domains"> & { askedDomain: string | null };

async function waiting(db: Database): Promise<WaitingWorkplace[]> {
  const { rows } = await sql<WaitingRow>`
    select w.id, w.slug, w.name, w.about, w.asked_domain as "askedDomain", w.created_at as "createdAt",
      jsonb_build_object('slug', o.slug, 'name', o.name) as organisation,
      jsonb_build_object('name', p.name, 'email', case when p.erased_at is null then p.email else '' end) as founder,
      not exists (select from workplace where organisation_id = o.id and state = 'active') as "isFirst"
    from workplace w
    join organisation o on o.id = w.organisation_id
    join person p on p.id = w.founded_by
    where w.state = 'waiting'
    order by w.created_at, w.id
  `.execute(db);
  return rows.map(withDomains);
}

function withDomains({ askedDomain, ...row }: WaitingRow): WaitingWorkplace {
  return { ...row, domains: askedDomain === null ? [] : domainsFrom(askedDomain) };
}

async function withoutEditor(db: Database): Promise<Tasks["withoutEditor"]> {
  const { rows } = await sql<Tasks["withoutEditor"][number]>`
    select w.slug, w.name, jsonb_build_object('slug', o.slug, 'name', o.name) as organisation,
      (select count(*) from membership where workplace_id = w.id and state = 'active') as "memberCount",
      (select count(*) from membership where workplace_id = w.id and state = 'asked') as "requestCount"
    from workplace w join organisation o on o.id = w.organisation_id
    where w.state = 'active' and not exists (select from membership m where workplace_id = w.id
      and role = 'editor' and state = 'active'
      and not exists (select from person_block where person_id = m.person_id))
    order by w.name collate "fi-x-icu", w.id
  `.execute(db);
  return rows;
}
