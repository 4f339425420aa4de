import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { Jobs } from "../platform/jobs.ts";
import { indexQueue } from "../search/index-queue.ts";
import { isOwnOrganisation } from "./columns.ts";

/**
 * Counts anew in how many other organisations these stories are reused, and has those indexed whose counts changed. In
 * the transaction of the change, with the stories locked: who counts last has seen all changes.
 */
export async function recountReuse(
  { db, jobs }: { db: Database; jobs: Jobs },
  storyIds: readonly string[],
): Promise<void> {
  if (storyIds.length === 0) return;
  const { rows: changed } = await sql<{ story_id: string }>`
    insert into story_reuse as known (story_id, planned, piloting, in_use, ended, existing)
    select s.id, count(*) filter (where stage = 1), count(*) filter (where stage = 2), count(*) filter (where stage = 3),
      count(*) filter (where stage = 0), count(*) filter (where stage = -1)
    from story s
    -- Every organisation once, where it has come furthest; to have had it before is less than to have taken it home.
    left join lateral (
      select w.organisation_id, max(case when a.existed_before then -1 when a.status = 'in_use' then 3
        when a.status = 'piloting' then 2 when a.status = 'planned' then 1 else 0 end) as stage
      from adoption a join workplace w on w.id = a.workplace_id
      where a.story_id = s.id and a.visibility = 'public' and a.merged_into_id is null
        and not ${isOwnOrganisation}
        and not (a.existed_before and a.status = 'ended')
      group by w.organisation_id) as home on true
    where s.id = any(${[...storyIds]}::uuid[])
    group by s.id
    having count(stage) > 0 or exists (select from story_reuse where story_id = s.id)
    on conflict (story_id) do update set planned = excluded.planned, piloting = excluded.piloting,
      in_use = excluded.in_use, ended = excluded.ended, existing = excluded.existing, changed_at = now()
    where (known.planned, known.piloting, known.in_use, known.ended, known.existing)
      is distinct from (excluded.planned, excluded.piloting, excluded.in_use, excluded.ended, excluded.existing)
    returning story_id
  `.execute(db);
  for (const { story_id: storyId } of changed) await jobs.send(db, indexQueue, { storyId });
}
