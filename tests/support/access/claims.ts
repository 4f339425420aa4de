import type { TestApp } from "../app.ts";
import type { AccessPart } from "./part.ts";

/** Claims of an editorial story for a workplace of `person`, which itself waits for a moderator's yes. */
export async function claimAccess({ db }: TestApp, workplace: string): Promise<AccessPart> {
  const story = await db
    .selectFrom("story")
    .select("slug")
    .where("state", "=", "published")
    .orderBy("slug", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    expected: { claimStory: "401 401 403 409 404 404" },
    filled: { claimStory: { workplace } },
    parameters: { claimStory: story.slug },
  };
}
