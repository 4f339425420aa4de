import { getStory, listStories } from "@tori/contract/stories";
import type { Database } from "@tori/db/database";
import type { Names } from "../places/names.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { anyone } from "../platform/access.ts";
import { listPublishedStories } from "./list.ts";
import { storyBySlug } from "./queries.ts";

export function storyRoutes(api: Api, db: Database, names: Names): void {
  serve(api, listStories, anyone, ({ query }) => listPublishedStories(db, query, query));
  serve(api, getStory, anyone, ({ params }) => storyBySlug(db, names, params.slug));
}
