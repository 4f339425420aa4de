import type { OrganisationLink } from "@tori/contract/organisations";
import { sectionKeys } from "@tori/contract/vocabulary";
import type { Story, StoryCard, StoryLink } from "@tori/contract/stories";
import type { TagLink } from "@tori/contract/tags";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { organisationColumns, toOrganisation } from "../organisations/rows.ts";
import { type Names, nameIn } from "../places/names.ts";
import { Problem } from "../platform/problem.ts";
import { type CardRow, cardColumns, publishedStories, toCard } from "./cards.ts";

const relatedCount = 4;

/**
 * A story whole, in three statements.
 * @throws Problem `not_found` for one that readers never saw, `gone` for one that was taken away
 */
export async function storyBySlug(db: Database, names: Names, slug: string): Promise<Story> {
  const row = await publishedStories(db)
    .leftJoin("organisation as next", "next.id", "o.successor_id")
    .leftJoin("organisation as taker", "taker.id", "s.successor_organisation_id")
    .select(cardColumns)
    .select(organisationColumns)
    .select([
      "s.state_reason",
      "s.updated_at",
      "s.confirmed_at",
      "v.id as version_id",
      "v.number",
      "v.status_as_of",
    ])
    .select(["v.effort", "v.cost", "v.sources", "t.sections", "t.status_note", "t.editorial_note"])
    .select(["taker.slug as taker_slug", "taker.name as taker_name"])
    .where("s.slug", "=", slug)
    .executeTakeFirst();
  if (!row) throw new Problem("not_found");
  if (row.state === "hidden" || row.state === "unpublished") throw new Problem("gone");
  if (row.state !== "published" && row.state !== "retired") throw new Problem("not_found");
  const [links, related] = await Promise.all([
    storyLinks(db, { storyId: row.id, versionId: row.version_id }),
    relatedStories(db, row.id),
  ]);
  return {
    ...toCard(row),
    organisation: toOrganisation(row, names),
    successor: row.taker_slug && row.taker_name ? { slug: row.taker_slug, name: row.taker_name } : null,
    practices: row.practices.map((practice) => ({ slug: practice, name: nameIn(names.practices, practice) })),
    ...links,
    statusNote: row.status_note,
    statusAsOf: row.status_as_of,
    confirmedAt: row.confirmed_at,
    effort: row.effort,
    cost: row.cost,
    sections: sectionKeys.flatMap((key) => {
      const body = row.sections[key];
      return body ? [{ key, body }] : [];
    }),
    sources: row.sources,
    editorialNote: row.editorial_note,
    stateReason: row.state_reason,
    licence: "CC-BY-4.0",
    version: row.number,
    updatedAt: row.updated_at,
    related,
  };
}

type Links = Pick<Story, "tags" | "languages" | "basedOn" | "basisFor">;

/** What hangs on a story: tags (a merged one as its survivor), languages, the stories before and after it. */
async function storyLinks(db: Database, ids: { storyId: string; versionId: string }): Promise<Links> {
  const { rows } = await sql<{
    tags: TagLink[] | null;
    languages: Story["languages"];
    based_on: (StoryLink & { kind: Story["basedOn"][number]["kind"] })[] | null;
    basis_for: (Story["basisFor"][number] & { organisation: OrganisationLink })[] | null;
  }>`
    with link as (
      select r.story_id, r.based_on_id, r.kind, s.slug, t.language, t.title, o.slug as o_slug, o.name as o_name
      from story_relation r
      join story s on s.id in (r.story_id, r.based_on_id) and s.id <> ${ids.storyId} and s.state in ('published', 'retired')
      join story_version_text t on t.version_id = s.published_version_id and t.is_original
      join organisation o on o.id = s.organisation_id
      where ${ids.storyId} in (r.story_id, r.based_on_id)
    )
    select
      (select jsonb_agg(distinct jsonb_build_object('slug', g.slug, 'name', (
          select jsonb_object_agg(l.language, l.label) from tag_label l
          where l.tag_id = g.id and l.kind = 'preferred')))
        from story_version_tag vt
        join tag carried on carried.id = vt.tag_id
        join tag g on g.id = coalesce(carried.merged_into_id, carried.id) and g.state = 'active'
        where vt.version_id = ${ids.versionId}) as tags,
      (select jsonb_agg(language order by is_original desc, language) from story_version_text
        where version_id = ${ids.versionId}) as languages,
      (select jsonb_agg(jsonb_build_object('slug', slug, 'language', language, 'title', title, 'kind', kind))
        from link where story_id = ${ids.storyId}) as based_on,
      (select jsonb_agg(jsonb_build_object('slug', slug, 'language', language, 'title', title, 'kind', kind,
          'organisation', jsonb_build_object('slug', o_slug, 'name', o_name)))
        from link where based_on_id = ${ids.storyId}) as basis_for
  `.execute(db);
  const row = rows[0];
  return {
    tags: row?.tags ?? [],
    languages: row?.languages ?? [],
    basedOn: row?.based_on ?? [],
    basisFor: row?.basis_for ?? [],
  };
}

/** The nearest published stories, computed when either was published. */
async function relatedStories(db: Database, storyId: string): Promise<StoryCard[]> {
  const rows = await publishedStories(db)
    .innerJoin("story_related as r", "r.related_id", "s.id")
    .select(cardColumns)
    .where("r.story_id", "=", storyId)
    .where("s.state", "=", sql.lit("published"))
    .orderBy("r.score", "desc")
    .limit(sql.lit(relatedCount))
    .execute();
  return rows.map(toCard);
}

/** Cards of readable stories in the order of the ids that were given; ids of others are left out. */
export async function storyCardsByIds(db: Database, ids: readonly string[]): Promise<StoryCard[]> {
  if (ids.length === 0) return [];
  const rows: CardRow[] = await publishedStories(db)
    .select(cardColumns)
    .where(sql<boolean>`s.id = any(${ids}::uuid[])`)
    .where("s.state", "in", [sql.lit("published" as const), sql.lit("retired" as const)])
    .execute();
  const cards = new Map(rows.map((row) => [row.id, toCard(row)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}
