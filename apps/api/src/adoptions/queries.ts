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
  const found = sql`from ${adoptions} where a.story_id = asked.id and ${isPublic} ${narrowed} ${after(paging)}`;
  const { rows } = await sql<{ state: string; reuse: ReuseRow } & Page<Adoption>>`
    select asked.state, ${reuseColumn}, ${pageColumns(adoptionColumns(forReaders), found, paging)}
    from story asked left join story_reuse reuse on reuse.story_id = asked.id
    where asked.id = ${storyIdAt(slug)}
  `.execute(db);
  const story = readable(rows[0]);
  return { reuse: toReuse(story.reuse), ...toPage(story) };
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
  const columns = sql`${adoptionColumns(forReaders)}, ${storyColumn}`;
  const found = sql`from ${adoptions}
    where ${sql.ref(side === "taken" ? "a.workplace_id" : "s.workplace_id")} = asked.id
      and ${isPublic} ${after(paging)}`;
  const { rows } = await sql<Page<WorkplaceAdoption>>`
    select ${pageColumns(columns, found, paging)} from workplace asked where ${isWorkplaceAt(slug)}
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return toPage(rows[0]);
}

/** Whether the workplace `asked` is the active one at this address; of a merged one's, the one that it became. */
export function isWorkplaceAt(slug: string): RawBuilder<boolean> {
  return sql`asked.id = (select coalesce(merged_into_id, id) from workplace where slug = ${slug})
    and asked.state = 'active'`;
}

/** One page of adoptions, and whether there is another. */
type Page<A extends Adoption> = { items: AdoptionRow<A>[]; more: boolean };

/**
 * The columns of a `Page`. Whether there is another is asked for by itself: an adoption with its log is dear, and one
 * more than is shown would be read for nothing.
 * @param found `from` and `where`
 */
function pageColumns(
  columns: RawBuilder<unknown>,
  found: RawBuilder<unknown>,
  { limit }: Paging,
): RawBuilder<unknown> {
  const items = sql`select ${columns} ${found} order by a.last_on desc, a.id desc limit ${sql.lit(limit)}`;
  return sql`${asList(items)} as items, exists (select ${found} offset ${sql.lit(limit)}) as more`;
}

function after({ cursor }: Paging): RawBuilder<unknown> {
  const from = cursor ? decodeCursor(cursor) : null;
  return from ? sql`and (a.last_on, a.id) < (${from.at.slice(0, 10)}::date, ${from.id}::uuid)` : sql``;
}

function toPage<A extends Adoption>(page: Page<A>): { items: A[]; nextCursor: string | null } {
  const items = page.items.map((row) => toAdoption<A>(row));
  const last = page.more ? items.at(-1) : undefined;
  return { items, nextCursor: last ? encodeCursor({ at: last.latest, id: last.id }) : null };
}
