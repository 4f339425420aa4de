import type { Localized } from "@tori/contract/language";
import type { TagLink } from "@tori/contract/tags";
import type { Database } from "@tori/db/database";
import type { Analyzer } from "@tori/language/analyzer";
import { sql } from "kysely";
import { type Kept, keep } from "../platform/kept.ts";
import { indexTagTerms, type TagTerm, type TagTerms } from "./tag-terms.ts";

/** A tag that stories may be asked to have; `ids` are its own and those of the tags that were merged into it. */
export type ChosenTag = { ids: readonly string[]; link: TagLink };

/** What searches need of tags and organisations, kept in the process until it changes. */
export type Terms = {
  tags: TagTerms;
  /** Active tags by their own address, and those of the tags that were merged into them. */
  bySlug: ReadonlyMap<string, ChosenTag>;
  organisations: ReadonlyMap<string, Localized>;
};

export type TermsCache = Kept<Terms>;

const keptFor = 5_000;

/** One statement every five seconds at most, which loads only what is not known yet: see `terms_revision`. */
export function createTermsCache(db: Database, analyzer: Analyzer): TermsCache {
  let known: Known | undefined;
  return keep(async () => {
    const before = known;
    const loaded = (await loadTerms(db, analyzer, before?.revision)) ?? before;
    if (!loaded) throw new Error("terms_revision is empty");
    // One that began earlier may answer later.
    if (!known || loaded.revision > known.revision) known = loaded;
    return loaded.terms;
  }, keptFor);
}

type Known = { revision: number; terms: Terms };

type Row = {
  revision: number;
  tags: TagTerm[];
  concepts: (ChosenTag & { slugs: string[] })[];
  organisations: { slug: string; name: Localized }[];
};

/** Nothing where they are of the revision that is known; PostgreSQL then reads one row. */
async function loadTerms(db: Database, analyzer: Analyzer, known?: number): Promise<Known | undefined> {
  const { rows } = await sql<Row>`
    with concept as (
      select coalesce(merged_into_id, id) as survivor, array_agg(id) as ids, array_agg(slug) as slugs
      from tag group by 1
    )
    select revision,
      (select coalesce(json_agg(json_build_object('slugs', c.slugs, 'ids', c.ids, 'link', json_build_object(
          'slug', t.slug, 'name', (select json_object_agg(language, label) from tag_label
            where tag_id = t.id and kind = 'preferred')))), '[]')
        from concept c join tag t on t.id = c.survivor and t.state = 'active') as concepts,
      (select coalesce(json_agg(json_build_object('tagIds', c.ids, 'language', l.language, 'label', l.label)), '[]')
        from tag_label l
        join tag labelled on labelled.id = l.tag_id
        join tag t on t.id = coalesce(labelled.merged_into_id, labelled.id) and t.state = 'active'
        join concept c on c.survivor = t.id) as tags,
      (select coalesce(json_agg(json_build_object('slug', slug, 'name', name)), '[]') from organisation)
        as organisations
    from terms_revision
    where revision is distinct from ${known ?? null}::bigint
  `.execute(db);
  const [row] = rows;
  return row && { revision: row.revision, terms: toTerms(analyzer, row) };
}

function toTerms(analyzer: Analyzer, { tags, concepts, organisations }: Row): Terms {
  return {
    tags: indexTagTerms(analyzer, tags),
    bySlug: new Map(concepts.flatMap(({ slugs, ...tag }) => slugs.map((slug) => [slug, tag] as const))),
    organisations: new Map(organisations.map(({ slug, name }) => [slug, name])),
  };
}
