import type { Desk } from "@tori/contract/desk";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { type Actor, isModerator } from "../platform/access.ts";
import { mayDecide } from "../stories/policy.ts";

// One's own desk, in four statements side by side. Lists are as long as anyone reads, with what they are the first of.

const most = 50;

export async function deskOf(db: Database, actor: Actor): Promise<Desk> {
  const [drafts, published, joinRequests, moderation] = await Promise.all([
    draftsOf(db, actor),
    publishedOf(db, actor),
    joinRequestsOf(db, actor),
    isModerator(actor) ? moderationOf(db) : null,
  ]);
  return {
    drafts: firstOf(drafts.filter(({ state }) => state === "open")),
    waiting: firstOf(drafts.filter(({ state }) => state === "waiting")),
    published: firstOf(published.filter(({ workplace }) => workplace !== null)),
    editorial: firstOf(published.filter(({ workplace }) => workplace === null)),
    tasks: { joinRequests, moderation },
  };
}

type Counted = { total: number };

function firstOf<Row extends Counted>(rows: readonly Row[]): { items: Omit<Row, "total">[]; total: number } {
  return { items: rows.map(({ total: _total, ...item }) => item), total: rows[0]?.total ?? 0 };
}

/** Of one's workplaces, and for moderators the editors'. `t` is the table that has a workplace. */
function own(actor: Actor): RawBuilder<unknown> {
  const ids = actor.memberships.map(({ workplaceId }) => workplaceId);
  const editors = isModerator(actor) ? sql`or t.workplace_id is null` : sql``;
  return sql`(t.workplace_id = any(${ids}::uuid[]) ${editors})`;
}

const workplaceLink = sql`case when w.id is not null then jsonb_build_object('slug', w.slug, 'name', w.name) end`;

type DraftRow = Desk["drafts"]["items"][number] & Counted & { state: "open" | "waiting" };

async function draftsOf(db: Database, actor: Actor): Promise<DraftRow[]> {
  const { rows } = await sql<DraftRow>`
    select t.id, coalesce(title.value #>> '{}', '') as title, t.language, ${workplaceLink} as workplace, t.state,
      t.updated_at as "updatedAt", case when last.kind = 'returned' then last.note end as "returnedWith", t.total
    from (
      select t.*, count(*) over (partition by state)::int as total,
        row_number() over (partition by state order by updated_at desc, id) as place
      from draft t where ${own(actor)}
    ) t
    left join workplace w on w.id = t.workplace_id
    left join draft_section title on title.draft_id = t.id and title.key = 'title'
    left join lateral (
      select kind, note from story_step where story_id = t.story_id order by at desc, id desc limit 1
    ) last on true
    where t.place <= ${sql.lit(most)}
    order by t.updated_at desc, t.id
  `.execute(db);
  return rows;
}

type StoryRow = Omit<Desk["published"]["items"][number], "mayDecide"> &
  Counted & { workplaceId: string | null };

async function publishedOf(
  db: Database,
  actor: Actor,
): Promise<(Desk["published"]["items"][number] & Counted)[]> {
  const { rows } = await sql<StoryRow>`
    select t.slug, v.title, v.language, t.workplace_id as "workplaceId", ${workplaceLink} as workplace, t.state,
      t.state_reason as "stateReason", t.published_at as "publishedAt", d.id as "draftId", t.total
    from (
      select t.*, count(*) over (partition by publisher)::int as total,
        row_number() over (partition by publisher order by published_at desc, id desc) as place
      from story t where ${own(actor)} and t.published_version_id is not null
    ) t
    join story_version_text v on v.version_id = t.published_version_id and v.is_original
    left join workplace w on w.id = t.workplace_id
    left join draft d on d.story_id = t.id and d.workplace_id is not distinct from t.workplace_id
    where t.place <= ${sql.lit(most)}
    order by t.published_at desc, t.id desc
  `.execute(db);
  return rows.map(({ workplaceId, ...story }) =>
    Object.assign(story, { mayDecide: mayDecide(actor, { workplaceId }) }),
  );
}

async function joinRequestsOf(db: Database, actor: Actor): Promise<Desk["tasks"]["joinRequests"]> {
  const ids = actor.memberships.filter(({ role }) => role === "editor").map(({ workplaceId }) => workplaceId);
  const { rows } = await sql<Desk["tasks"]["joinRequests"][number]>`
    select ${workplaceLink} as workplace, count(*)::int as count
    from membership m join workplace w on w.id = m.workplace_id
    where m.workplace_id = any(${ids}::uuid[]) and m.state = 'asked'
    group by w.id order by w.name, w.id
  `.execute(db);
  return rows;
}

async function moderationOf(db: Database): Promise<NonNullable<Desk["tasks"]["moderation"]>> {
  const { rows } = await sql<NonNullable<Desk["tasks"]["moderation"]>>`
    select (select count(*)::int from draft where state = 'waiting') as stories,
      (select count(*)::int from workplace where state = 'waiting') as workplaces
  `.execute(db);
  return rows[0] ?? { stories: 0, workplaces: 0 };
}
