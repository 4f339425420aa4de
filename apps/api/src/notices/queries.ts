import type { EndpointResponse } from "@tori/contract/endpoint";
import type { StoryNotice, listStoryNotices } from "@tori/contract/notices";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { type Actor, isModerator } from "../platform/access.ts";
import { Problem } from "../platform/problem.ts";

const most = 100;

/** Whether a workplace `w` has an editor who can handle what comes. */
export const hasEditor = sql<boolean>`exists (select from membership m
  where m.workplace_id = w.id and m.role = 'editor' and m.state = 'active'
    and not exists (select from person_block where person_id = m.person_id))`;

/** Notices of stories `s` for which no workplace `w` answers: the moderators handle them. */
export const ofNobody = sql<boolean>`(s.workplace_id is null or not ${hasEditor})`;

/** Notices of stories `s` of the actor's own workplaces. */
export function ofOwn(actor: Actor): RawBuilder<boolean> {
  const ids = actor.memberships.filter(({ role }) => role === "editor").map(({ workplaceId }) => workplaceId);
  return sql<boolean>`s.workplace_id = any(${ids}::uuid[])`;
}

/**
 * What readers have told of the stories of the actor's workplaces, or of those that moderators answer for, the oldest
 * first.
 * @throws Problem `forbidden` for the moderators' asked by another
 */
export async function waitingNotices(
  db: Database,
  actor: Actor,
  of: "workplaces" | "moderators",
): Promise<EndpointResponse<typeof listStoryNotices>> {
  if (of === "moderators" && !isModerator(actor)) throw new Problem("forbidden");
  const { rows } = await sql<StoryNotice & { total: number }>`
    select n.id, n.kind, n.text, n.created_at as at, n.email is not null as "wantsAnswer",
      jsonb_build_object('slug', s.slug, 'language', t.language, 'title', t.title) as story,
      case when w.id is not null then jsonb_build_object('slug', w.slug, 'name', w.name) end as workplace,
      count(*) over ()::int as total
    from story_notice n
    join story s on s.id = n.story_id
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    left join workplace w on w.id = s.workplace_id
    where n.handled_at is null and ${of === "workplaces" ? ofOwn(actor) : ofNobody}
    order by n.created_at, n.id
    limit ${sql.lit(most)}
  `.execute(db);
  return { items: rows.map(({ total: _total, ...item }) => item), total: rows[0]?.total ?? 0 };
}
