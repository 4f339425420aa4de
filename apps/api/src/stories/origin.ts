import type { StoryOrigin } from "@tori/contract/stories";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/**
 * Whose a story `other` of the organisation `whose` is, as SQL, for one that is made from its version `basis`. The
 * licence asks to name its makers for ever; what it is called, and where it is, only readers who have it are told.
 */
export const originJson = `jsonb_build_object('version', basis.number, 'workplace', other.workplace_name, 'organisation',
  jsonb_build_object('slug', whose.slug, 'name', whose.name), 'story', (
    select jsonb_build_object('slug', other.slug, 'language', language, 'title', title) from story_version_text
    where other.state in ('published', 'retired') and version_id = other.published_version_id and is_original))`;

/** The story that a version is of, for one that is made from it. */
export async function originOf(db: Database, versionId: string): Promise<StoryOrigin> {
  const { rows } = await sql<{ origin: StoryOrigin }>`
    select ${sql.raw(originJson)} as origin
    from story_version basis join story other on other.id = basis.story_id
    join organisation whose on whose.id = other.organisation_id
    where basis.id = ${versionId}
  `.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`There is no version ${versionId}`);
  return row.origin;
}
