import type { Organisation, OrganisationWithCount } from "@tori/contract/organisations";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { Names } from "../places/names.ts";
import { Problem } from "../platform/problem.ts";
import { type OrganisationRow, organisationColumns, toOrganisation } from "./rows.ts";

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
  const { rows } = await sql<OrganisationRow & { story_count: number }>`
    select ${organisationColumns},
      (select count(*) from story s where s.organisation_id = o.id and s.state = 'published') as story_count
    from organisation o left join organisation next on next.id = o.successor_id
    where o.slug = ${slug}
  `.execute(db);
  const row = rows[0];
  if (!row) throw new Problem("not_found");
  return { ...toOrganisation(row, names), storyCount: row.story_count };
}
