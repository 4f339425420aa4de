import { randomUUID } from "node:crypto";
import type { TestApp } from "../app.ts";
import type { AccessPart } from "./part.ts";

/** What readers tell of an editorial story, as everyone who may come is answered. */
export async function noticeAccess({ db }: TestApp): Promise<AccessPart> {
  const story = await db
    .selectFrom("story")
    .select(["id", "slug"])
    .where("state", "=", "published")
    .orderBy("slug", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const id = randomUUID();
  await db
    .insertInto("story_notice")
    .values({ id, story_id: story.id, kind: "other", text: "Kokeilu", language: "fi" })
    .execute();
  return {
    expected: {
      // The admin comes when it is done already.
      handleStoryNotice: "401 401 403 404 200 409",
      listStoryNotices: "401 401 403 200 200 200",
      sendStoryNotice: "200 200 200 200 200 200",
    },
    filled: {
      handleStoryNotice: {},
      sendStoryNotice: { kind: "other", text: "Kokeilu" },
    },
    parameters: { handleStoryNotice: id, sendStoryNotice: story.slug },
  };
}
