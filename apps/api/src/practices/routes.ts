import { getPractice, listPractices } from "@tori/contract/practices";
import type { Database } from "@tori/db/database";
import { type Api, serve } from "../platform/endpoints.ts";
import { anyone } from "../platform/access.ts";
import { practiceBySlug, practicesWithCounts } from "./queries.ts";

export function practiceRoutes(api: Api, db: Database): void {
  serve(api, listPractices, anyone, async () => ({ items: await practicesWithCounts(db) }));
  serve(api, getPractice, anyone, ({ params }) => practiceBySlug(db, params.slug));
}
