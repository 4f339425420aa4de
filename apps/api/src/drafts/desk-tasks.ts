import type { Desk } from "@tori/contract/desk";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { isToAnswerBy } from "../adoptions/to-answer.ts";
import { type Actor, isModerator } from "../platform/access.ts";
import { waitingCount } from "../moderation/queries.ts";
import { ofOwn } from "../notices/queries.ts";

type Tasks = Desk["tasks"];

/** What waits for the one who asks. One statement. */
export async function tasksOf(db: Database, actor: Actor): Promise<Tasks> {
  const ids = actor.memberships.filter(({ role }) => role === "editor").map(({ workplaceId }) => workplaceId);
  const { rows } = await sql<Tasks>`
    select
      (select coalesce(jsonb_agg(jsonb_build_object(
          'workplace', jsonb_build_object('slug', w.slug, 'name', w.name), 'count', asked.count)
          order by w.name collate "fi-x-icu", w.id), '[]')
        from (select workplace_id, count(*)::int as count from membership
          where workplace_id = any(${ids}::uuid[]) and state = 'asked' group by workplace_id) asked
        join workplace w on w.id = asked.workplace_id) as "joinRequests",
      (select count(*)::int from story_notice n join story s on s.id = n.story_id
        where n.handled_at is null and ${ofOwn(actor)}) as notices,
      (select count(*)::int from adoption a join story s on s.id = a.story_id where ${isToAnswerBy(actor)}) as adoptions,
      ${isModerator(actor) ? waitingCount() : sql`null`} as moderation
  `.execute(db);
  return rows[0] as Tasks;
}
