import type { Organisation, OrganisationWithCount } from "@tori/contract/organisations";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { Names } from "../places/names.ts";
import { Problem } from "../platform/problem.ts";
import { organisationColumns, toOrganisation } from "./rows.ts";

/** Organisations with published stories, in the Finnish alphabet's order. */
export async function organisationsWithStories(db: Database): Promise<OrganisationWithCount[]> {
  return db
    .selectFrom("organisation as o")
    .innerJoin("story as s", (join) =>
      join.onRef("s.organisation_id", "=", "o.id").on("s.state", "=", sql.lit("published")),
    )
    .select(["o.slug", "o.name", "o.type", sql<number>`count(*)::int`.as("storyCount")])
    .groupBy("o.id")
    .orderBy(sql`o.name->>'fi' collate "fi-x-icu"`)
    .execute();
}

/** @throws Problem `not_found` */
export async function organisationBySlug(
  db: Database,
  names: Names,
  slug: string,
): Promise<Organisation & { storyCount: number }> {
  const row = await db
    .selectFrom("organisation as o")
    .leftJoin("organisation as next", "next.id", "o.successor_id")
    .select(organisationColumns)
    .select((query) =>
      query
        .selectFrom("story as s")
        .whereRef("s.organisation_id", "=", "o.id")
        .where("s.state", "=", sql.lit("published"))
        .select(sql<number>`count(*)::int`.as("count"))
        .as("story_count"),
    )
    .where("o.slug", "=", slug)
    .executeTakeFirst();
  if (!row) throw new Problem("not_found");
  return { ...toOrganisation(row, names), storyCount: row.story_count ?? 0 };
}
