import { getTag, listTagChoices, listTags } from "@tori/contract/tags";
import type { Database } from "@tori/db/database";
import { type Api, serve } from "../platform/endpoints.ts";
import { anyone } from "../platform/access.ts";
import { tagBySlug, tagChoices, tagsWithStories } from "./queries.ts";

export function tagRoutes(api: Api, db: Database): void {
  serve(api, listTags, anyone, async () => ({ items: await tagsWithStories(db) }));
  serve(api, listTagChoices, anyone, async () => ({ items: await tagChoices(db) }));
  serve(api, getTag, anyone, ({ params }) => tagBySlug(db, params.slug));
}
