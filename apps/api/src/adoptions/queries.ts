import type {
  Adoption,
  WorkplaceAdoption,
  listStoryAdoptions,
  listWorkplaceAdoptions,
} from "@tori/contract/adoptions";
import type { EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { Problem } from "../platform/problem.ts";
import { readable, storyIdAt } from "../stories/readable.ts";
import { type ReuseRow, reuseColumn, toReuse } from "../stories/reuse.ts";
import { adoptionColumns, adoptions, isPublic, storyColumn } from "./columns.ts";

const forReaders = sql<boolean>`false`;

type Paging = { cursor?: string | undefined; limit: number };

/**
 * Who reuses a story, as everyone may know it; two statements.
 * @throws Problem as for the story itself
 */
export async function adoptionsOfStory(
  db: Database,
  slug: string,
  { status, ...paging }: EndpointRequest<typeof listStoryAdoptions>["query"],
): Promise<EndpointResponse<typeof listStoryAdoptions>> {
  const { rows: stories } = await sql<{ id: string; state: string; reuse: ReuseRow }>`
    select s.id, s.state, ${reuseColumn} from story s left join story_reuse reuse on reuse.story_id = s.id
    where s.id = ${storyIdAt(slug)}
  `.execute(db);
  const { id, reuse } = readable(stories[0]);
  const narrowed = status ? sql`and a.status = ${status}` : sql``;
  const { rows } = await sql<Adoption>`
    select ${adoptionColumns(forReaders)} from ${adoptions}
    where a.story_id = ${id} and ${isPublic} ${narrowed} ${page(paging)}
  `.execute(db);
  return { reuse: toReuse(reuse), ...toPage(rows, paging) };
}

/**
 * What a workplace has taken from others, or given them, as everyone may know it; two statements.
 * @throws Problem `not_found`
 */
export async function adoptionsOfWorkplace(
  db: Database,
  slug: string,
  { side, ...paging }: EndpointRequest<typeof listWorkplaceAdoptions>["query"],
): Promise<EndpointResponse<typeof listWorkplaceAdoptions>> {
  const { id } = await workplaceAt(db, slug);
  const { rows } = await sql<WorkplaceAdoption>`
    select ${adoptionColumns(forReaders)}, ${storyColumn} from ${adoptions}
    where ${sql.ref(side === "taken" ? "a.workplace_id" : "s.workplace_id")} = ${id} and ${isPublic} ${page(paging)}
  `.execute(db);
  return toPage(rows, paging);
}

/** An active workplace; the one that a merged one became. @throws Problem `not_found` */
export async function workplaceAt(
  db: Database,
  slug: string,
): Promise<{ id: string; organisationId: string }> {
  const { rows } = await sql<{ id: string; organisationId: string }>`
    select id, organisation_id as "organisationId" from workplace
    where id = (select coalesce(merged_into_id, id) from workplace where slug = ${slug}) and state = 'active'
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0];
}

/** The end of a statement: one page, and one more to see whether there is another. */
function page({ cursor, limit }: Paging): RawBuilder<unknown> {
  const from = cursor ? decodeCursor(cursor) : null;
  const after = from ? sql`and (a.last_on, a.id) < (${from.at.slice(0, 10)}::date, ${from.id}::uuid)` : sql``;
  return sql`${after} order by a.last_on desc, a.id desc limit ${sql.lit(limit + 1)}`;
}

function toPage<A extends Adoption>(
  rows: readonly A[],
  { limit }: Paging,
): { items: A[]; nextCursor: string | null } {
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.latest, id: last.id }) : null };
}
