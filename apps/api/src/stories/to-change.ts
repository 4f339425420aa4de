import type { StoryState } from "@tori/contract/vocabulary";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";

export type StoryToChange = { id: string; slug: string; state: StoryState; workplaceId: string | null };

/**
 * A story that readers have met, locked for a change. One that they never had is changed through its draft.
 * @throws Problem `not_found`
 */
export async function storyToChange(db: Database, slug: string): Promise<StoryToChange> {
  const { rows } = await sql<StoryToChange>`
    select id, slug, state, workplace_id as "workplaceId" from story
    where slug = ${slug} and published_version_id is not null
    for no key update
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0];
}
