import type { EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import type { TagOperation, listOperationStories, listTagOperations } from "@tori/contract/tag-operations";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { Problem } from "../platform/problem.ts";
import { undoableUntil } from "./policy.ts";

type Row = Omit<TagOperation, "undoableUntil">;
type Paging = { cursor?: string | undefined; limit: number };

/** Operations with how far each is, the newest first; one statement. */
export async function tagOperations(
  db: Database,
  { cursor, limit }: Paging,
): Promise<EndpointResponse<typeof listTagOperations>> {
  const after = cursor === undefined ? null : decodeCursor(cursor);
  const rows = await operationRows(
    db,
    after ? sql`(o.made_at, o.id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql`true`,
    limit + 1,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? encodeCursor({ at: last.madeAt, id: last.id }) : null };
}

/** @throws Problem `not_found` */
export async function tagOperation(db: Database, id: string): Promise<TagOperation> {
  const [operation] = await operationRows(db, sql`o.id = ${id}`, 1);
  if (!operation) throw new Problem("not_found");
  return operation;
}

async function operationRows(
  db: Database,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<TagOperation[]> {
  const { rows } = await sql<Row>`
    select o.id, o.kind, o.state, o.tag_id as tag, o.into_ids as "into", o.removed_ids as removed,
      o.made_at as "madeAt", o.undone_at as "undoneAt",
      jsonb_build_object('id', maker.id, 'name', maker.name) as "madeBy",
      case when undoer.id is not null then jsonb_build_object('id', undoer.id, 'name', undoer.name) end as "undoneBy",
      '{"waiting": 0, "changed": 0, "unchanged": 0, "undone": 0, "open": 0, "kept": 0, "settled": 0}'::jsonb
        || coalesce((select jsonb_object_agg(state, stories) from (
          select state, count(*) as stories from tag_operation_story
          where operation_id = o.id group by state) as counted), '{}') as counts
    from tag_operation o
    join person maker on maker.id = o.made_by
    left join person undoer on undoer.id = o.undone_by
    where ${where}
    order by o.made_at desc, o.id desc
    limit ${limit}
  `.execute(db);
  return rows.map((row) => Object.assign(row, { undoableUntil: undoableUntil(row.madeAt).toISOString() }));
}

/**
 * Tags with which an operation `of_all` has left its story `o`, as they are read: a merger leaves the other tag in the
 * place of its own and of those that came along.
 */
export const leftTags = sql<
  string[]
>`case when of_all.kind <> 'merge' then coalesce(o.after_ids, '{}') else array(
  select id from (
    select case when was = of_all.tag_id or jsonb_exists(of_all.moved->'merged', was::text) then of_all.into_ids[1]
      else was end as id, place
    from unnest(o.after_ids) with ordinality as left_tag (was, place)) as read
  group by id order by min(place)) end`;

type Stories = EndpointResponse<typeof listOperationStories>;

/** Stories of an operation in the order of their ids; one statement. */
export async function operationStories(
  db: Database,
  id: string,
  { state, cursor, limit }: EndpointRequest<typeof listOperationStories>["query"],
): Promise<Stories> {
  const after = cursor === undefined ? null : decodeCursor(cursor).id;
  const { rows } = await sql<Stories["items"][number]>`
    select s.id, s.slug, t.language, t.title, o.state, coalesce(o.before_ids, '{}') as before,
      ${leftTags} as after,
      array(select tag_id from story_version_tag where version_id = s.published_version_id order by position) as now
    from tag_operation_story o
    join tag_operation of_all on of_all.id = o.operation_id
    join story s on s.id = o.story_id
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    where o.operation_id = ${id} ${state ? sql`and o.state = ${state}` : sql``}
      ${after ? sql`and s.id > ${after}::uuid` : sql``}
    order by s.id
    limit ${limit + 1}
  `.execute(db);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  // The id alone tells the place: it is unique.
  const nextCursor = hasMore ? encodeCursor({ at: new Date(0).toISOString(), id: last.id }) : null;
  return { items, nextCursor };
}
