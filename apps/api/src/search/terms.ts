import type { Localized } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import type { Analyzer } from "@tori/language/analyzer";
import { sql } from "kysely";
import { type Kept, keep } from "../platform/kept.ts";
import { indexTagTerms, type TagTerm, type TagTerms } from "./tag-terms.ts";

/** What searches need of tags and organisations, kept in the process for some seconds. */
type Terms = { tags: TagTerms; organisations: ReadonlyMap<string, Localized> };

export type TermsCache = Kept<Terms>;

const keptFor = 5_000;

/** One statement every five seconds at most. */
export function createTermsCache(db: Database, analyzer: Analyzer): TermsCache {
  return keep(() => loadTerms(db, analyzer), keptFor);
}

async function loadTerms(db: Database, analyzer: Analyzer): Promise<Terms> {
  const { rows } = await sql<{ tags: TagTerm[]; organisations: { slug: string; name: Localized }[] }>`
    with concept as (
      select coalesce(merged_into_id, id) as survivor, array_agg(id) as ids from tag group by 1
    )
    select
      (select coalesce(json_agg(json_build_object('tagIds', c.ids, 'language', l.language, 'label', l.label)), '[]')
        from tag_label l
        join tag labelled on labelled.id = l.tag_id
        join tag t on t.id = coalesce(labelled.merged_into_id, labelled.id) and t.state = 'active'
        join concept c on c.survivor = t.id) as tags,
      (select json_agg(json_build_object('slug', o.slug, 'name', o.name)) from organisation o
        where exists (select from story s where s.organisation_id = o.id)) as organisations
  `.execute(db);
  const { tags = [], organisations = [] } = rows[0] ?? {};
  return {
    tags: indexTagTerms(analyzer, tags),
    organisations: new Map((organisations ?? []).map(({ slug, name }) => [slug, name])),
  };
}
