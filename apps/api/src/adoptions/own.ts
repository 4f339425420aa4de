import type { MyAdoption, getMyAdoptions, listKeptAdoptions } from "@tori/contract/adoptions";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import type { Actor } from "../platform/access.ts";
import { Problem } from "../platform/problem.ts";
import { readable, storyIdAt } from "../stories/readable.ts";
import {
  type AdoptionRow,
  adoptionColumns,
  adoptions,
  asList,
  isOfAnother,
  isPublic,
  storyColumn,
  toAdoption,
} from "./columns.ts";
import { isInOrganisation } from "./open.ts";
import { maySpeakFor } from "./policy.ts";
import { isWorkplaceAt } from "./queries.ts";

// One statement each, as what everyone reads. More than this neither a workplace nor an organisation of a story has.
const most = 200;

type Rows = { items: AdoptionRow<MyAdoption>[] };

/** What a workplace keeps within its organisation. @throws Problem `forbidden` for whoever is not of it */
export async function keptAdoptions(
  db: Database,
  actor: Actor,
  slug: string,
): Promise<EndpointResponse<typeof listKeptAdoptions>> {
  const kept = sql`a.workplace_id = asked.id and a.visibility = 'organisation' and a.merged_into_id is null
    and ${isOfAnother}`;
  const { rows } = await sql<Rows & { isWithin: boolean }>`
    select ${isInOrganisation(actor.personId, "asked")} as "isWithin", ${asList(select(actor, kept))} as items
    from workplace asked where ${isWorkplaceAt(slug)}
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  if (!rows[0].isWithin) throw new Problem("forbidden");
  return { items: rows[0].items.map((row) => toAdoption<MyAdoption>(row)) };
}

type Mine = Omit<EndpointResponse<typeof getMyAdoptions>, "items" | "maySpeak"> &
  Rows & { state: string; workplaceId: string | null };

/**
 * What the actor's organisations have done with a story, and what the actor may do.
 * @throws Problem as for the story itself
 */
export async function myAdoptions(
  db: Database,
  actor: Actor,
  slug: string,
): Promise<EndpointResponse<typeof getMyAdoptions>> {
  const ours = sql`a.story_id = asked.id and a.merged_into_id is null and ${isOfAnother}
    and ${isInOrganisation(actor.personId)}`;
  const places = sql`
    select w.slug, w.name, a.id as "adoptionId" from workplace w
    left join adoption a on a.workplace_id = w.id and a.story_id = asked.id and a.merged_into_id is null
    where ${isEdited(actor)} and w.state = 'active' and w.id is distinct from asked.workplace_id
    order by w.name collate "fi-x-icu", w.id`;
  const { rows } = await sql<Mine>`
    select asked.state, asked.workplace_id as "workplaceId", ${asList(places)} as workplaces,
      ${asList(select(actor, ours))} as items
    from story asked where asked.id = ${storyIdAt(slug)}
  `.execute(db);
  const { workplaces, items, workplaceId } = readable(rows[0]);
  return {
    workplaces,
    items: items.map((row) => toAdoption<MyAdoption>(row)),
    maySpeak: maySpeakFor(actor, workplaceId),
  };
}

/**
 * One adoption, with as much of its log as who asks may see.
 * @throws Problem `not_found` also for one that is not theirs to know of
 */
export async function adoptionById(db: Database, actor: Actor | null, id: string): Promise<MyAdoption> {
  const where = sql`a.id = (select coalesce(merged_into_id, id) from adoption where id = ${id})
    and ${isOfAnother} and (${isInOrganisation(actor?.personId ?? null)} or ${isPublic})`;
  const { rows } = await sql<AdoptionRow<MyAdoption>>`${select(actor, where)}`.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return toAdoption(rows[0]);
}

function select(actor: Actor | null, where: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select ${adoptionColumns(isInOrganisation(actor?.personId ?? null))}, ${storyColumn},
      ${isEdited(actor)} as "mayEdit"
    from ${adoptions} where ${where} order by a.last_on desc, a.id desc limit ${sql.lit(most)}`;
}

/** Whether the actor is an editor of a workplace `w`. */
function isEdited(actor: Actor | null): RawBuilder<boolean> {
  const mine = (actor?.memberships ?? []).filter(({ role }) => role === "editor");
  return sql`w.id = any(${mine.map(({ workplaceId }) => workplaceId)}::uuid[])`;
}
