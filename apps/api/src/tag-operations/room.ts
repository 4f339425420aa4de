import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { retagged } from "./policy.ts";
import { survivorsOf } from "./rewrite.ts";

/** What is to become of a story's tags. */
export type Task = { storyId: string; add: string[]; remove: string[] };

/** Stories that would have more tags than one may: their tasks cannot be done. */
export async function storiesWithoutRoom(db: Database, tasks: readonly Task[]): Promise<Set<string>> {
  const byStory = new Map(tasks.map((task) => [task.storyId, task]));
  const { rows } = await sql<{ id: string; now: string[] }>`
    select s.id,
      array(select tag_id from story_version_tag where version_id = s.published_version_id order by position) as now
    from story s where s.id = any(${[...byStory.keys()]}::uuid[]) and s.published_version_id is not null
  `.execute(db);
  const survivors = await survivorsOf(db);
  const full = rows.filter(({ id, now }) => {
    const task = byStory.get(id);
    return task !== undefined && retagged(now, task, survivors) === "too_many_tags";
  });
  return new Set(full.map(({ id }) => id));
}
