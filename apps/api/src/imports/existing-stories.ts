import type { Database } from "@tori/db/database";
import { sql } from "kysely";

export type ExistingStory = Awaited<ReturnType<typeof findStories>>[number];

/** Stories by address with the facts of their newest version, published or not. */
export async function findStories(db: Database, slugs: readonly string[], lock = false) {
  const query = db
    .selectFrom("story")
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("story_version")
          .select(["number", "origin", "origin_digest"])
          .whereRef("story_version.story_id", "=", "story.id")
          .orderBy("number", "desc")
          .limit(sql.lit(1))
          .as("newest"),
      (join) => join.onTrue(),
    )
    .select(["story.id", "slug", "publisher", "state", "number", "origin", "origin_digest"])
    .where(sql<boolean>`slug = any(${slugs})`);
  return (lock ? query.forUpdate("story") : query).execute();
}

/** Why an import leaves a story alone, or nothing where it may bring its own last version up to date. */
export function whyLeftAlone(story: ExistingStory): string | undefined {
  if (story.publisher !== "editorial") return "left alone: it belongs to its workplace";
  if (story.state !== "published") return `left alone: ${stateWords[story.state]}`;
  if (story.origin !== "import") return "left alone: people have edited it";
  return undefined;
}

const stateWords = {
  draft: "it is a draft",
  waiting: "it waits for a moderator",
  retired: "it is retired",
  unpublished: "it is unpublished",
  hidden: "a moderator has hidden it",
} as const;
