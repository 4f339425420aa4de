import type { AuditEntry, listAuditEntries } from "@tori/contract/audit";
import type { EndpointRequest, EndpointResponse } from "@tori/contract/endpoint";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { decodeCursor, encodeCursor } from "../platform/cursor.ts";
import { withoutNul } from "../platform/literally.ts";

/** Of the drafts that moderators may read: the editors' own, and others' once they wait for a moderator. */
const draftTitles = sql`select d.id, section.value #>> '{}' as title
  from draft d join draft_section section on section.draft_id = d.id and section.key = 'title'
  where d.state = 'waiting' or d.workplace_id is null`;

type Query = EndpointRequest<typeof listAuditEntries>["query"];

/** Entries of the log, the newest first; two statements side by side. */
export async function auditEntries(
  db: Database,
  query: Query,
): Promise<EndpointResponse<typeof listAuditEntries>> {
  const [rows, actions] = await Promise.all([entryRows(db, query), knownActions(db)]);
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const hasMore = rows.length > query.limit && last !== undefined;
  return { items, nextCursor: hasMore ? encodeCursor({ at: last.at, id: last.id }) : null, actions };
}

/** Names are looked up for the rows of the page alone, and by ids: the log itself holds none. */
async function entryRows(db: Database, query: Query): Promise<AuditEntry[]> {
  const { rows } = await sql<AuditEntry>`
    with page as (
      select * from audit_entry ${where(query)} order by at desc, id desc limit ${query.limit + 1}
    )
    select a.id, a.at, a.action, a.detail,
      case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name) end as person,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', thing.key, 'id', thing.value,
          'label', coalesce(t.title, written.title, l.label, w.name, o.name ->> 'fi', who.name),
          'slug', coalesce(s.slug, g.slug, w.slug, o.slug)) order by thing.key), '[]')
        from (select key, value,
            case when value ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then value::uuid end as id
          from jsonb_each_text(a.subject)) as thing
        left join story s on s.id = thing.id
        left join story_version_text t on t.version_id = s.published_version_id and t.is_original
        left join (${draftTitles}) as written on written.id = thing.id
        left join tag g on g.id = thing.id
        left join lateral (select label from tag_label where tag_id = g.id and kind = 'preferred'
          order by language = 'fi' desc limit 1) as l on true
        left join workplace w on w.id = thing.id
        left join organisation o on o.id = thing.id
        left join person who on who.id = thing.id) as things
    from page a left join person p on p.id = a.person_id
    order by a.at desc, a.id desc
  `.execute(db);
  return rows;
}

// As their indexes have them.
const verb = sql`action collate "C"`;
const things = sql`jsonb_path_query_array(subject, '$.*')`;

/** What an organisation keeps to itself of what it uses is no moderator's to read either, until it is released. */
const isNotKept = sql`not exists (
  select from adoption kept where kept.id = (subject ->> 'adoption')::uuid and kept.visibility = 'organisation')`;

function where(query: Query): RawBuilder<unknown> {
  const { action, person, name, thing, about, from, to, cursor } = query;
  const conditions: RawBuilder<unknown>[] = [isNotKept];
  if (action?.includes(".")) conditions.push(sql`${verb} = ${action}`);
  // "/" is the letter behind the full stop.
  else if (action) conditions.push(sql`${verb} > ${`${action}.`} and ${verb} < ${`${action}/`}`);
  if (person) conditions.push(sql`person_id = ${person}`);
  if (name) conditions.push(sql`person_id = any(array(select id from person where ${has(name, "name")}))`);
  if (thing) conditions.push(sql`${things} @> jsonb_build_array(${thing}::text)`);
  if (about) conditions.push(sql`${things} @> any(array(${called(about)}))`);
  if (from) conditions.push(sql`at >= ${from}::date::timestamp at time zone 'Europe/Helsinki'`);
  if (to) conditions.push(sql`at < (${to}::date + 1)::timestamp at time zone 'Europe/Helsinki'`);
  if (cursor !== undefined) {
    const { at, id } = decodeCursor(cursor);
    conditions.push(sql`(at, id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  return sql`where ${sql.join(conditions, sql` and `)}`;
}

/** Everything that is called so, as `things` has it. */
function called(part: string): RawBuilder<unknown> {
  return sql`
    select jsonb_build_array(id::text) from (
      select s.id from story s join story_version_text t on t.version_id = s.published_version_id
        where ${has(part, "t.title")}
      union select id from (${draftTitles}) as written where ${has(part, "title")}
      union select tag_id from tag_label where ${has(part, "label")}
      union select id from workplace where ${has(part, "name")}
      union select id from organisation where ${has(part, "concat_ws(' ', name ->> 'fi', name ->> 'sv', name ->> 'en')")}
      union select id from person where ${has(part, "name")}
    ) as named`;
}

function has(part: string, column: string): RawBuilder<unknown> {
  return sql`position(lower(${withoutNul(part)}) in lower(${sql.raw(column)})) > 0`;
}

/** From one verb to the next in the index: a long log has few of them. */
async function knownActions(db: Database): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    with recursive known as (
      (select action from audit_entry order by ${verb} limit 1)
      union all
      select (select action from audit_entry where ${verb} > known.action order by ${verb} limit 1)
      from known where known.action is not null
    )
    select action from known where action is not null
  `.execute(db);
  return rows.map(({ action }) => action);
}
