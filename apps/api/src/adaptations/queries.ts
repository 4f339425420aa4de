import type { getAdaptation } from "@tori/contract/adaptations";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import type { Names } from "../places/names.ts";
import { Problem } from "../platform/problem.ts";
import { originJson } from "../stories/origin.ts";
import { readable, storyIdAt } from "../stories/readable.ts";
import { findVersion } from "../stories/versions.ts";

type Adaptation = EndpointResponse<typeof getAdaptation>;

type Row = Pick<Adaptation, "slug" | "origin" | "parts"> & {
  state: string;
  versionId: string;
  originVersionId: string;
};

/**
 * A story beside the one that it was made from; three statements.
 * @throws Problem as for the story itself; `not_found` for one that was not made from another here
 */
export async function adaptationBySlug(
  deps: { db: Database; names: Names },
  slug: string,
): Promise<Adaptation> {
  const { rows } = await sql<Row>`
    select s.slug, s.state, s.published_version_id as "versionId", basis.id as "originVersionId",
      ${sql.raw(originJson)} || jsonb_build_object('kind', r.kind) as origin, t.differences as parts
    from story s
    join story_version_text t on t.version_id = s.published_version_id and t.is_original
    join story_relation r on r.story_id = s.id
    join story_version basis on basis.id = r.based_on_version_id
    join story other on other.id = r.based_on_id
    join organisation whose on whose.id = other.organisation_id
    where s.id = ${storyIdAt(slug)}
  `.execute(deps.db);
  const { versionId, originVersionId, origin, parts, ...row } = readable(rows[0]);
  const [story, text] = await Promise.all([
    findVersion(deps, sql`v.id = ${versionId}`),
    // As long as readers have the other story, they have every version of it.
    origin.story === null ? null : findVersion(deps, sql`v.id = ${originVersionId}`),
  ]);
  if (!story) throw new Problem("not_found");
  return { slug: row.slug, story, origin: { ...origin, text: text ?? null }, parts };
}
