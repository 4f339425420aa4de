import { richTextFromPlain } from "@tori/contract/plain-text";
import type { RichText } from "@tori/contract/rich-text";
import { sectionKeys } from "@tori/contract/vocabulary";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { v7 as uuid } from "uuid";
import { recountReuse } from "../adoptions/recount.ts";
import type { Jobs } from "../platform/jobs.ts";
import { indexQueue } from "../search/index-queue.ts";
import { findStories, whyLeftAlone } from "./existing-stories.ts";
import { insertRows } from "./insert-rows.ts";
import { inTransaction } from "./lock.ts";
import type { Links } from "./story-links.ts";
import type { StorySource } from "./story-source.ts";

/** A story ready to be written. */
export type Take = { story: StorySource; digest: string; links: Links };

/** Writes a new story, published, in one transaction. */
export async function addStory(db: Database, jobs: Jobs, take: Take): Promise<string> {
  const { story, links } = take;
  const id = uuid();
  const versionId = uuid();
  await inTransaction(db, async (db) => {
    await db
      .insertInto("story")
      .values({
        id,
        slug: story.slug,
        publisher: "editorial",
        organisation_id: links.organisationId,
        successor_organisation_id: links.successorId,
        workplace_name: story.workplace,
        state: "published",
        published_version_id: versionId,
        published_at: sql<Date>`now()`,
      })
      .execute();
    await addVersion(db, { id: versionId, story_id: id, number: 1 }, take);
    await jobs.send(db, indexQueue, { storyId: id });
  });
  return id;
}

/**
 * Publishes a changed source as the story's next version, in one transaction.
 * @returns why it was left alone after all, where somebody was quicker
 */
export async function changeStory(db: Database, jobs: Jobs, take: Take): Promise<string | undefined> {
  const { story, links } = take;
  return inTransaction(db, async (db) => {
    const [now] = await findStories(db, [story.slug], true);
    if (!now) return "left alone: it has been deleted";
    const reason = whyLeftAlone(now);
    if (reason !== undefined) return reason;
    const versionId = uuid();
    await addVersion(db, { id: versionId, story_id: now.id, number: now.number + 1 }, take);
    await db
      .updateTable("story")
      .set({
        organisation_id: links.organisationId,
        successor_organisation_id: links.successorId,
        workplace_name: story.workplace,
        published_version_id: versionId,
        updated_at: sql<Date>`now()`,
      })
      .where("id", "=", now.id)
      .execute();
    // What it is based on comes anew in the second pass, when all stories are there.
    await db
      .deleteFrom("story_relation")
      .where("story_id", "=", now.id)
      .where("origin", "=", "import")
      .execute();
    await jobs.send(db, indexQueue, { storyId: now.id });
    // Whose own the story is may have changed, and with it who counts as another.
    await recountReuse({ db, jobs }, [now.id]);
    return undefined;
  });
}

async function addVersion(
  db: Database,
  key: { id: string; story_id: string; number: number },
  { story, digest, links }: Take,
): Promise<void> {
  await db
    .insertInto("story_version")
    .values({
      ...key,
      origin: "import",
      origin_digest: digest,
      status: story.status.now,
      started_year: story.startedYear,
      ended_year: story.endedYear,
      sectors: story.sectors,
      practices: story.practices,
      sources: JSON.stringify(story.sources),
    })
    .execute();
  await db
    .insertInto("story_version_text")
    .values({
      version_id: key.id,
      language: story.language,
      is_original: true,
      title: story.title,
      summary: story.summary,
      sections: sectionsOf(story),
      status_note: story.status.note ?? null,
      editorial_note: story.editorialNote ?? null,
    })
    .execute();
  const tags = links.tagIds.map((tagId, position) => ({ version_id: key.id, tag_id: tagId, position }));
  await insertRows(db, "story_version_tag", tags);
}

function sectionsOf(story: StorySource): Record<string, RichText> {
  const entries = sectionKeys.flatMap((key) => {
    const text = story.sections[key];
    return text === undefined ? [] : [[key, richTextFromPlain(text)] as const];
  });
  return Object.fromEntries(entries);
}
