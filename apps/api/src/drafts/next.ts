import { v7 as uuid } from "uuid";
import { Problem } from "../platform/problem.ts";
import type { Write } from "../platform/writes.ts";
import { mayWriteNext } from "../stories/policy.ts";
import { type StoryToChange, storyToChange } from "../stories/to-change.ts";
import { publishedSections } from "./published-sections.ts";

/**
 * The draft of a story's next version: the one that is there, or a new one, filled from what readers have now, who keep
 * that until the next one is published.
 */
export async function createNextDraft(write: Write, slug: string): Promise<{ id: string }> {
  const { db, actor, audit } = write;
  const story = await storyToChange(db, slug);
  if (!mayWriteNext(actor, story)) throw new Problem("forbidden");
  if (story.state === "hidden") {
    throw new Problem("conflict", { detail: ({ refusals }) => refusals.storyNotReadable });
  }
  // The story is locked: two who open it at once get one draft.
  const there = await db.selectFrom("draft").select("id").where("story_id", "=", story.id).executeTakeFirst();
  const id = there?.id ?? (await addDraft(write, story));
  await audit(there ? "draft.opened" : "draft.created", { draft: id, story: story.id });
  return { id };
}

async function addDraft({ db, actor }: Write, story: StoryToChange): Promise<string> {
  const { language, sections } = await publishedSections(db, story);
  const id = uuid();
  const draft = { id, story_id: story.id, workplace_id: story.workplaceId, language };
  await db
    .insertInto("draft")
    .values({ ...draft, state: "open", created_by: actor.personId })
    .execute();
  const rows = Object.entries(sections).map(([key, value]) => ({
    draft_id: id,
    key,
    value: JSON.stringify(value),
    revision: 1,
    saved_by: actor.personId,
  }));
  await db.insertInto("draft_section").values(rows).execute();
  return id;
}
