import type { AccessPart } from "./part.ts";
import type { TestApp } from "../app.ts";

/** A comparison anyone reads; a list is for oneself. */
export async function comparisonAccess({ db }: TestApp): Promise<AccessPart> {
  const { slug } = await db
    .selectFrom("story")
    .select("slug")
    .where("state", "=", "published")
    .executeTakeFirstOrThrow();
  const signedIn = "401 401 403 200 200 200";
  return {
    expected: {
      compareStories: "200 200 200 200 200 200",
      listSavedStories: signedIn,
      removeSavedStory: signedIn,
      saveStory: signedIn,
    },
    filled: {},
    parameters: { removeSavedStory: slug, saveStory: slug },
  };
}
