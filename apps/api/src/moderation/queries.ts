import type { EndpointResponse } from "@tori/contract/endpoint";
import { type WaitingItem, type WaitingKind, type listWaiting } from "@tori/contract/moderation";
import { waitingKinds } from "@tori/contract/waiting-kinds";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { ofNobody } from "../notices/queries.ts";
import type { Actor } from "../platform/access.ts";
import { iso } from "../platform/iso.ts";

const most = 200;

type Row = WaitingItem & { total: number; place: number };

/** Everything that waits: one statement. */
export async function waiting(
  db: Database,
  { personId }: Pick<Actor, "personId">,
): Promise<EndpointResponse<typeof listWaiting>> {
  const { rows } = await sql<Row>`
    select kind, item.id, item.title, item.workplace, item.organisation, item.slug, item.since,
      decider is distinct from ${personId} as "mayDecide", count(*) over (partition by kind)::int as total,
      row_number() over (partition by kind order by item.since, item.id)::int as place,
      case when p.id is not null then jsonb_build_object('by', jsonb_build_object('id', p.id, 'name', p.name),
        'since', ${iso("c.since")}, 'until', ${iso("c.until")}) end as claim
    from (${everything}) as item (kind, id, title, workplace, organisation, slug, since, decider)
    left join moderation_claim c on c.item_id = item.id and c.until > now()
    left join person p on p.id = c.person_id
    order by item.since, item.id
  `.execute(db);
  const counts = Object.fromEntries(waitingKinds.map((kind) => [kind, 0])) as Record<WaitingKind, number>;
  for (const { kind, total } of rows) counts[kind] = total;
  // Of each kind, so that many of one do not hide the others.
  const shown = rows.filter(({ place }) => place <= most);
  return { items: shown.map(({ total: _total, place: _place, ...item }) => item), counts };
}

/** How many things wait, as a part of another statement. */
export function waitingCount(): RawBuilder<number> {
  return sql<number>`(select count(*)::int from (${everything}) as item)`;
}

/** Whether a thing waits for moderators. */
export async function isWaiting(db: Database, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from (${everything}) as item (kind, id, title, workplace, organisation, slug, since, decider)
    where item.id = ${id}
  `.execute(db);
  return rows.length > 0;
}

const drafts = sql`
  select case when s.publisher = 'editorial' then 'claim' else 'first_story' end, d.id,
    coalesce(title.value #>> '{}', ''), w.name, o.name::jsonb, null::text, d.updated_at, null::uuid
  from draft d join story s on s.id = d.story_id join organisation o on o.id = s.organisation_id
  left join workplace w on w.id = d.workplace_id
  left join draft_section title on title.draft_id = d.id and title.key = 'title'
  where d.state = 'waiting'`;

const proposals = sql`
  select 'proposal', g.id, (select label from tag_label where tag_id = g.id and kind = 'preferred'
      order by language = 'fi' desc limit 1), null, null, g.slug, g.created_at, null
  from tag g where g.state = 'proposed'`;

const reports = sql`
  select case r.state when 'appealed' then 'appeal' else 'report' end, r.id, t.title, w.name, o.name::jsonb, s.slug,
    coalesce((select max(at) from story_report_appeal where report_id = r.id), r.created_at),
    -- Of the decision that is appealed.
    (select decided_by from story_report_decision where report_id = r.id order by decided_at desc, id desc limit 1)
  from story_report r join story s on s.id = r.story_id join organisation o on o.id = s.organisation_id
  join story_version_text t on t.version_id = s.published_version_id and t.is_original
  left join workplace w on w.id = s.workplace_id
  where r.state in ('open', 'appealed')`;

const workplaces = sql`
  select 'workplace', w.id, w.name, w.name, o.name::jsonb, w.slug, w.created_at, null
  from workplace w join organisation o on o.id = w.organisation_id
  where w.state = 'waiting'`;

const notices = sql`
  select 'notice', n.id, t.title, w.name, o.name::jsonb, s.slug, n.created_at, null
  from story_notice n join story s on s.id = n.story_id join organisation o on o.id = s.organisation_id
  join story_version_text t on t.version_id = s.published_version_id and t.is_original
  left join workplace w on w.id = s.workplace_id
  where n.handled_at is null and ${ofNobody}`;

const everything = sql.join([drafts, proposals, reports, workplaces, notices], sql` union all `);
