import type { Desk } from "@tori/contract/desk";
import type { DraftSections } from "@tori/contract/draft-sections";
import { lackingOf } from "@tori/contract/publishing";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { type Actor, isModerator } from "../platform/access.ts";
import { mayDecide } from "../stories/policy.ts";
import { tasksOf } from "./desk-tasks.ts";

// One's own desk, in three statements side by side. Lists are as long as anyone reads, with what they are the first of.

const most = 50;

export async function deskOf(db: Database, actor: Actor): Promise<Desk> {
  const [drafts, published, tasks] = await Promise.all([
    draftsOf(db, actor),
    publishedOf(db, actor),
    tasksOf(db, actor),
  ]);
  return {
    drafts: firstOf(drafts.filter(({ state }) => state === "open")),
    waiting: firstOf(drafts.filter(({ state }) => state === "waiting")),
    published: firstOf(published.filter(({ workplace }) => workplace !== null)),
    editorial: firstOf(published.filter(({ workplace }) => workplace === null)),
    tasks,
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

type DeskDraft = Desk["drafts"]["items"][number] & Counted & { state: "open" | "waiting" };
type DraftRow = Omit<DeskDraft, "title" | "missing"> & { sections: DraftSections | null };

async function draftsOf(db: Database, actor: Actor): Promise<DeskDraft[]> {
  const { rows } = await sql<DraftRow>`
    select t.id, t.language, ${workplaceLink} as workplace, t.state, t.updated_at as "updatedAt",
      coalesce(saved.by, (select name from person where id = t.created_by)) as "updatedBy", saved.sections,
      s.publisher = 'editorial' and t.workplace_id is not null as "isClaim",
      case when last.kind = 'returned' then last.note end as "returnedWith", t.total
    from (
      select t.*, count(*) over (partition by state)::int as total,
        row_number() over (partition by state order by updated_at desc, id) as place
      from draft t where ${own(actor)}
    ) t
    join story s on s.id = t.story_id
    left join workplace w on w.id = t.workplace_id
    cross join lateral (
      select jsonb_object_agg(d.key, d.value) as sections,
        (array_agg(p.name order by d.saved_at desc, d.key))[1] as by
      from draft_section d join person p on p.id = d.saved_by where d.draft_id = t.id
    ) saved
    left join lateral (
      select kind, note from story_step
      where story_id = t.story_id and (claim_id is null or claim_id = t.id)
      order by at desc, id desc limit 1
    ) last on true
    where t.place <= ${sql.lit(most)}
    order by t.updated_at desc, t.id
  `.execute(db);
  return rows.map(({ sections, ...row }) =>
    Object.assign(row, {
      title: sections?.title ?? "",
      missing: missingIn(sections ?? {}, row.workplace === null),
    }),
  );
}

function missingIn(sections: DraftSections, isEditorial: boolean): number {
  return new Set(lackingOf(sections, isEditorial).map(({ field }) => field)).size;
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
