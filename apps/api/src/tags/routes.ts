import { getTag, listTags } from "@tori/contract/tags";
import type { Database } from "@tori/db/database";
import { type Api, serve } from "../platform/endpoints.ts";
import { anyone } from "../platform/access.ts";
import { tagBySlug, tagsWithStories } from "./queries.ts";

export function tagRoutes(api: Api, db: Database): void {
  serve(api, listTags, anyone, async () => ({ items: await tagsWithStories(db) }));
  serve(api, getTag, anyone, ({ params }) => tagBySlug(db, params.slug));
}
