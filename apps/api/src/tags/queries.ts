import type { Tag, TagChoice, TagLink } from "@tori/contract/tags";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { Problem } from "../platform/problem.ts";

type TagWithCount = TagLink & { storyCount: number };

/** Active tags that published stories carry; stories that carry a merged tag count for its survivor. */
export async function tagsWithStories(db: Database): Promise<TagWithCount[]> {
  const { rows } = await sql<TagWithCount>`
    select g.slug, count(distinct s.id)::int as "storyCount",
      (select jsonb_object_agg(l.language, l.label) from tag_label l
        where l.tag_id = g.id and l.kind = 'preferred') as name
    from tag g
    join tag carried on coalesce(carried.merged_into_id, carried.id) = g.id
    join story_version_tag vt on vt.tag_id = carried.id
    join story s on s.published_version_id = vt.version_id and s.state = 'published'
    where g.state = 'active'
    group by g.id
    order by (select l.label from tag_label l
      where l.tag_id = g.id and l.kind = 'preferred' and l.language = 'fi') collate "fi-x-icu"
  `.execute(db);
  return rows;
}

/**
 * One tag; the address of a merged one answers with its survivor.
 * @throws Problem `not_found` for one that is unknown, proposed only, or deprecated
 */
export async function tagBySlug(db: Database, slug: string): Promise<Tag> {
  const link = sql`jsonb_build_object('slug', other.slug, 'name', (
    select jsonb_object_agg(l.language, l.label) from tag_label l where l.tag_id = other.id and l.kind = 'preferred'))`;
  const { rows } = await sql<Tag>`
    select g.slug,
      (select jsonb_object_agg(language, label) from tag_label where tag_id = g.id and kind = 'preferred') as name,
      (select jsonb_object_agg(language, labels) from (
          select lang as language, coalesce(jsonb_agg(label order by label) filter (where label is not null), '[]') as labels
          from unnest(array['fi', 'sv', 'en']) as lang
          left join (tag_label join tag own on own.id = tag_id) on tag_label.language = lang
            and (own.id = g.id and kind = 'alternative' or own.merged_into_id = g.id and kind <> 'hidden')
          group by lang) as terms) as synonyms,
      g.definition, g.yso,
      (select ${link} from tag other where other.id = g.broader_id and other.state = 'active') as broader,
      (select coalesce(jsonb_agg(${link} order by other.slug), '[]') from tag other
        where other.broader_id = g.id and other.state = 'active') as narrower,
      (select count(distinct s.id)::int from story_version_tag vt
        join tag carried on carried.id = vt.tag_id and coalesce(carried.merged_into_id, carried.id) = g.id
        join story s on s.published_version_id = vt.version_id and s.state = 'published') as "storyCount"
    from tag asked
    join tag g on g.id = coalesce(asked.merged_into_id, asked.id) and g.state = 'active'
    where asked.slug = ${slug}
  `.execute(db);
  const tag = rows[0];
  if (!tag) throw new Problem("not_found");
  return tag;
}

/** All tags that a story may carry, in the Finnish alphabet's order, with every word that they are known by. */
export async function tagChoices(db: Database): Promise<TagChoice[]> {
  const { rows } = await sql<TagChoice>`
    select g.id, g.slug, jsonb_object_agg(l.language, l.label) filter (where l.kind = 'preferred') as name,
      coalesce(array_agg(l.label order by l.label) filter (where l.kind = 'alternative'), '{}')
        || array(select label from tag_label merged_label join tag merged on merged.id = tag_id
          where merged.merged_into_id = g.id and merged_label.kind <> 'hidden' order by label) as synonyms
    from tag g join tag_label l on l.tag_id = g.id
    where g.state = 'active'
    group by g.id
    order by (jsonb_object_agg(l.language, l.label) filter (where l.kind = 'preferred') ->> 'fi') collate "fi-x-icu"
  `.execute(db);
  return rows;
}
