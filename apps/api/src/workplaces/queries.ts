import type { EndpointResponse } from "@tori/contract/endpoint";
import type {
  OrganisationToJoin,
  Workplace,
  findOrganisations as FindContract,
  getWorkplaceProposal as ProposalContract,
  listWorkplaces as ListContract,
} from "@tori/contract/workplaces";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../platform/access.ts";
import { literally } from "../platform/literally.ts";
import { Problem } from "../platform/problem.ts";
import { domainsOf } from "./domains.ts";

const mostOrganisations = 20;

type Proposal = EndpointResponse<typeof ProposalContract>;

/** Of the organisations whose domain the actor's address has, those of the nearest domain first. */
export async function proposalFor(db: Database, { email }: Actor): Promise<Proposal> {
  const domains = domainsOf(email);
  const { rows: organisations } = await sql<Proposal["organisations"][number]>`
    select o.slug, o.name, o.type, ${workplacesOf(sql`o.id`)} as workplaces
    from organisation o
    join lateral (select max(length(domain)) as nearness from organisation_domain
      where organisation_id = o.id and domain = any(${domains})) known on known.nearness is not null
    where o.valid_to is null or o.valid_to >= current_date
    order by known.nearness desc, o.name->>'fi' collate "fi-x-icu", o.id
  `.execute(db);
  const { rows: invitations } = await sql<Proposal["invitations"][number]>`
    select i.id, jsonb_build_object('slug', w.slug, 'name', w.name) as workplace,
      jsonb_build_object('slug', o.slug, 'name', o.name) as organisation, i.role, i.expires_at as "expiresAt"
    from invitation i
    join workplace w on w.id = i.workplace_id and w.state = 'active'
    join organisation o on o.id = w.organisation_id
    where i.email = ${email} and i.expires_at > now()
    order by i.created_at, i.id
  `.execute(db);
  return { domain: domains[0] ?? null, organisations, invitations };
}

/** An organisation's workplaces that wait or are active, as a JSON list in the Finnish alphabet's order. */
function workplacesOf(organisationId: RawBuilder<unknown>) {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('slug', slug, 'name', name, 'state', state)
      order by name collate "fi-x-icu", id), '[]')
    from workplace where organisation_id = ${organisationId} and state in ('waiting', 'active'))`;
}

/** Organisations of today that have the words in a name; those that begin with them first. */
export async function organisationsNamed(
  db: Database,
  q: string,
): Promise<EndpointResponse<typeof FindContract>> {
  const words = literally(q);
  const { rows } = await sql<OrganisationToJoin>`
    select o.slug, o.name, o.type
    from organisation o
    cross join lateral (select bool_or(value ilike ${`${words}%`}) as begins, bool_or(value ilike ${`%${words}%`}) as has
      from jsonb_each_text(o.name)) found
    where found.has and (o.valid_to is null or o.valid_to >= current_date)
    order by found.begins desc, o.name->>'fi' collate "fi-x-icu", o.id
    limit ${sql.lit(mostOrganisations)}
  `.execute(db);
  return { items: rows };
}

/** @throws Problem `not_found` */
export async function workplacesIn(
  db: Database,
  organisationSlug: string,
): Promise<EndpointResponse<typeof ListContract>> {
  const { rows } = await sql<OrganisationToJoin & { items: EndpointResponse<typeof ListContract>["items"] }>`
    select o.slug, o.name, o.type, ${workplacesOf(sql`o.id`)} as items
    from organisation o where o.slug = ${organisationSlug}
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  const { items, ...organisation } = rows[0];
  return { organisation, items };
}

/** What everyone may know of a workplace `w` of an organisation `o`. */
export const workplaceColumns = sql.raw(`w.slug, w.name, w.about, w.size_band as "sizeBand", w.sectors,
  w.contact_email as "contactEmail", jsonb_build_object('slug', o.slug, 'name', o.name) as organisation`);

/**
 * An active workplace; the one that a merged one became.
 * @throws Problem `not_found`
 */
export async function workplaceBySlug(db: Database, slug: string): Promise<Workplace> {
  const { rows } = await sql<Workplace>`
    select ${workplaceColumns}
    from workplace asked
    join workplace w on w.id = coalesce(asked.merged_into_id, asked.id) and w.state = 'active'
    join organisation o on o.id = w.organisation_id
    where asked.slug = ${slug}
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0];
}
