import { type RawBuilder, sql } from "kysely";
import { Problem } from "../platform/problem.ts";

/** The id of the story that has this address, or had it, as SQL. */
export function storyIdAt(slug: string): RawBuilder<string> {
  return sql`coalesce((select id from story where slug = ${slug}),
    (select story_id from story_slug where slug = ${slug}))`;
}

/**
 * The story, where readers may read it.
 * @throws Problem `not_found` for a story that they never saw, or none; `gone` for one that was taken away
 */
export function readable<S extends { state: string }>(story: S | undefined): S {
  if (story?.state === "hidden" || story?.state === "unpublished") throw new Problem("gone");
  if (story?.state !== "published" && story?.state !== "retired") throw new Problem("not_found");
  return story;
}
