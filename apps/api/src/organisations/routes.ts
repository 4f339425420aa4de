import { getOrganisation, listOrganisations } from "@tori/contract/organisations";
import type { Database } from "@tori/db/database";
import type { Names } from "../places/names.ts";
import { type Api, serve } from "../platform/endpoints.ts";
import { anyone } from "../platform/access.ts";
import { organisationBySlug, organisationsWithStories } from "./queries.ts";

export function organisationRoutes(api: Api, db: Database, names: Names): void {
  serve(api, listOrganisations, anyone, async () => ({ items: await organisationsWithStories(db) }));
  serve(api, getOrganisation, anyone, ({ params }) => organisationBySlug(db, names, params.slug));
}
