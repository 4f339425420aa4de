import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/** A story as a search without any of our analysis would be given it. */
export type PlainText = { id: string; title: string; summary: string; body: string; tags: string };

/** Tags come with their labels and synonyms in every language, so that plain searches have them too. */
export async function plainTexts(db: Database): Promise<PlainText[]> {
  const { rows } = await sql<PlainText>`
    select s.slug as id, t.title, t.summary,
      coalesce((select string_agg(text #>> '{}', ' ')
        from jsonb_path_query(t.sections, '$.**.text') as text), '') as body,
      coalesce((select string_agg(l.label, ' ')
        from story_version_tag vt join tag_label l on l.tag_id = vt.tag_id where vt.version_id = v.id), '') as tags
    from story s
    join story_version v on v.id = s.published_version_id
    join story_version_text t on t.version_id = v.id and t.is_original
    where s.state = 'published'
  `.execute(db);
  return rows;
}
