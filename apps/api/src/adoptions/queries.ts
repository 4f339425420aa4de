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
import {
  type AdoptionRow,
  adoptionColumns,
  adoptions,
  asList,
  forReaders,
  isPublic,
  storyColumn,
  toAdoption,
} from "./columns.ts";

// One statement each: a page shows them beside much else.

type Paging = { cursor?: string | undefined; limit: number };

/**
 * Who reuses a story, as everyone may know it.
 * @throws Problem as for the story itself
 */
export async function adoptionsOfStory(
  db: Database,
  slug: string,
  { status, ...paging }: EndpointRequest<typeof listStoryAdoptions>["query"],
): Promise<EndpointResponse<typeof listStoryAdoptions>> {
  const narrowed = status ? sql`and a.status = ${status}` : sql``;
  const items = sql`select ${adoptionColumns(forReaders)} from ${adoptions}
    where a.story_id = asked.id and ${isPublic} ${narrowed} ${page(paging)}`;
  const { rows } = await sql<{ state: string; reuse: ReuseRow; items: AdoptionRow<Adoption>[] }>`
    select asked.state, ${reuseColumn}, ${asList(items)} as items
    from story asked left join story_reuse reuse on reuse.story_id = asked.id
    where asked.id = ${storyIdAt(slug)}
  `.execute(db);
  const story = readable(rows[0]);
  return { reuse: toReuse(story.reuse), ...toPage(story.items, paging) };
}

/**
 * What a workplace has taken from others, or given them, as everyone may know it.
 * @throws Problem `not_found`
 */
export async function adoptionsOfWorkplace(
  db: Database,
  slug: string,
  { side, ...paging }: EndpointRequest<typeof listWorkplaceAdoptions>["query"],
): Promise<EndpointResponse<typeof listWorkplaceAdoptions>> {
  const items = sql`select ${adoptionColumns(forReaders)}, ${storyColumn} from ${adoptions}
    where ${sql.ref(side === "taken" ? "a.workplace_id" : "s.workplace_id")} = asked.id
      and ${isPublic} ${page(paging)}`;
  const { rows } = await sql<{ items: AdoptionRow<WorkplaceAdoption>[] }>`
    select ${asList(items)} as items from workplace asked where ${isWorkplaceAt(slug)}
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return toPage(rows[0].items, paging);
}

/** Whether the workplace `asked` is the active one at this address; of a merged one's, the one that it became. */
export function isWorkplaceAt(slug: string): RawBuilder<boolean> {
  return sql`asked.id = (select coalesce(merged_into_id, id) from workplace where slug = ${slug})
    and asked.state = 'active'`;
}

/** The end of a list: one page, and one more to see whether there is another. */
function page({ cursor, limit }: Paging): RawBuilder<unknown> {
  const from = cursor ? decodeCursor(cursor) : null;
  const after = from ? sql`and (a.last_on, a.id) < (${from.at.slice(0, 10)}::date, ${from.id}::uuid)` : sql``;
  return sql`${after} order by a.last_on desc, a.id desc limit ${sql.lit(limit + 1)}`;
}

function toPage<A extends Adoption>(
  rows: readonly AdoptionRow<A>[],
  { limit }: Paging,
): { items: A[]; nextCursor: string | null } {
  const items = rows.slice(0, limit).map((row) => toAdoption<A>(row));
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.latest, id: last.id }) : null };
}
