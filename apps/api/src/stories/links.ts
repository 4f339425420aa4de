import type { Story } from "@tori/contract/stories";
import { sql } from "kysely";
import { originJson } from "./origin.ts";

export type LinkColumns = {
  tags: Story["tags"] | null;
  languages: Story["languages"];
  based_on: Story["basedOn"] | null;
  basis_for: Story["basisFor"] | null;
};

/**
 * What hangs on a story `s` with its version `v`, as columns: tags (a merged one as its survivor), the languages in
 * which it can be read, the stories that it is based on and those that are based on it.
 */
export const linkColumns = sql.raw(`(select jsonb_agg(distinct jsonb_build_object('slug', g.slug, 'name', (
    select jsonb_object_agg(l.language, l.label) from tag_label l where l.tag_id = g.id and l.kind = 'preferred')))
  from story_version_tag vt
  join tag carried on carried.id = vt.tag_id
  join tag g on g.id = coalesce(carried.merged_into_id, carried.id) and g.state = 'active'
  where vt.version_id = v.id) as tags,
array(select language::text from story_version_text where version_id = v.id order by is_original desc, language) as languages,
(select jsonb_agg(${originJson} || jsonb_build_object('kind', r.kind))
  from story_relation r join story other on other.id = r.based_on_id and other.published_version_id is not null
  join organisation whose on whose.id = other.organisation_id
  left join story_version basis on basis.id = r.based_on_version_id
  where r.story_id = s.id) as based_on,
(select jsonb_agg(jsonb_build_object('slug', other.slug, 'language', text.language, 'title', text.title, 'kind', r.kind,
    'organisation', jsonb_build_object('slug', home.slug, 'name', home.name)))
  from story_relation r join story other on other.id = r.story_id and other.state in ('published', 'retired')
  join story_version_text text on text.version_id = other.published_version_id and text.is_original
  join organisation home on home.id = other.organisation_id
  where r.based_on_id = s.id) as basis_for`);
