import type { MyAdoption, getMyAdoptions, listKeptAdoptions } from "@tori/contract/adoptions";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../platform/access.ts";
import { Problem } from "../platform/problem.ts";
import { readable, storyIdAt } from "../stories/readable.ts";
import { adoptionColumns, adoptions, isPublic, storyColumn } from "./columns.ts";
import { isInOrganisation } from "./open.ts";
import { maySpeakFor } from "./policy.ts";
import { workplaceAt } from "./queries.ts";

// More than a workplace, or an organisation of a story, will have.
const most = 200;

/** What a workplace keeps within its organisation. @throws Problem `forbidden` for whoever is not of it */
export async function keptAdoptions(
  db: Database,
  actor: Actor,
  slug: string,
): Promise<EndpointResponse<typeof listKeptAdoptions>> {
  const workplace = await workplaceAt(db, slug);
  const { rows } = await sql<{ isWithin: boolean }>`
    select ${isInOrganisation(actor.personId)} as "isWithin" from workplace w where w.id = ${workplace.id}
  `.execute(db);
  if (!rows[0]?.isWithin) throw new Problem("forbidden");
  const kept = sql`a.workplace_id = ${workplace.id} and a.visibility = 'organisation' and a.merged_into_id is null`;
  return { items: await select(db, actor, kept) };
}

/**
 * What the actor's organisations have done with a story, and what the actor may do; three statements.
 * @throws Problem as for the story itself
 */
export async function myAdoptions(
  db: Database,
  actor: Actor,
  slug: string,
): Promise<EndpointResponse<typeof getMyAdoptions>> {
  const { rows } = await sql<{ id: string; state: string; workplaceId: string | null }>`
    select id, state, workplace_id as "workplaceId" from story where id = ${storyIdAt(slug)}
  `.execute(db);
  const story = readable(rows[0]);
  const ours = sql`a.story_id = ${story.id} and a.merged_into_id is null and ${isInOrganisation(actor.personId)}`;
  const [workplaces, items] = await Promise.all([
    workplacesToRecordFor(db, actor, story),
    select(db, actor, ours),
  ]);
  return { workplaces, items, maySpeak: maySpeakFor(actor, story.workplaceId) };
}

type Places = EndpointResponse<typeof getMyAdoptions>["workplaces"];

async function workplacesToRecordFor(
  db: Database,
  { memberships }: Actor,
  story: { id: string; workplaceId: string | null },
): Promise<Places> {
  const mine = memberships.filter(({ role }) => role === "editor").map(({ workplaceId }) => workplaceId);
  const { rows } = await sql<Places[number]>`
    select w.slug, w.name, a.id as "adoptionId"
    from workplace w
    left join adoption a on a.workplace_id = w.id and a.story_id = ${story.id} and a.merged_into_id is null
    where w.id = any(${mine}::uuid[]) and w.state = 'active' and w.id is distinct from ${story.workplaceId}::uuid
    order by w.name collate "fi-x-icu", w.id
  `.execute(db);
  return rows;
}

/**
 * One adoption, with as much of its log as who asks may see.
 * @throws Problem `not_found` also for one that is not theirs to know of
 */
export async function adoptionById(db: Database, actor: Actor | null, id: string): Promise<MyAdoption> {
  const within = isInOrganisation(actor?.personId ?? null);
  const where = sql`a.id = (select coalesce(merged_into_id, id) from adoption where id = ${id})
    and (${within} or ${isPublic})`;
  const [adoption] = await select(db, actor, where);
  if (!adoption) throw new Problem("not_found");
  return adoption;
}

async function select(db: Database, actor: Actor | null, where: RawBuilder<unknown>): Promise<MyAdoption[]> {
  const mine = (actor?.memberships ?? []).filter(({ role }) => role === "editor");
  const { rows } = await sql<MyAdoption>`
    select ${adoptionColumns(isInOrganisation(actor?.personId ?? null))}, ${storyColumn},
      w.id = any(${mine.map(({ workplaceId }) => workplaceId)}::uuid[]) as "mayEdit"
    from ${adoptions} where ${where}
    order by a.last_on desc, a.id desc limit ${sql.lit(most)}
  `.execute(db);
  return rows;
}
