import type { Localized } from "@tori/contract/language";
import type { StoryCard } from "@tori/contract/stories";
import type { Database } from "@tori/db/database";

/** The published version of stories with its original text and its organisation. */
export function publishedStories(db: Database) {
  return db
    .selectFrom("story as s")
    .innerJoin("story_version as v", "v.id", "s.published_version_id")
    .innerJoin("story_version_text as t", (join) =>
      join.onRef("t.version_id", "=", "v.id").on("t.is_original", "is", true),
    )
    .innerJoin("organisation as o", "o.id", "s.organisation_id");
}

/** Columns of a card; `toCard` makes the contract's shape of a row. */
export const cardColumns = [
  "s.id",
  "s.slug",
  "s.publisher",
  "s.state",
  "s.workplace_name",
  "s.published_at",
  "t.language",
  "t.title",
  "t.summary",
  "v.sectors",
  "v.practices",
  "v.status",
  "v.started_year",
  "v.ended_year",
  "o.slug as organisation_slug",
  "o.name as organisation_name",
] as const;

export type CardRow = Pick<StoryCard, "id" | "slug" | "publisher" | "language" | "title" | "summary"> &
  Pick<StoryCard, "sectors" | "practices" | "status"> & {
    state: string;
    workplace_name: string | null;
    published_at: string | null;
    started_year: number | null;
    ended_year: number | null;
    organisation_slug: string;
    organisation_name: Localized;
  };

export function toCard(row: CardRow): StoryCard {
  return {
    id: row.id,
    slug: row.slug,
    language: row.language,
    title: row.title,
    summary: row.summary,
    publisher: row.publisher,
    state: row.state === "retired" ? "retired" : "published",
    organisation: { slug: row.organisation_slug, name: row.organisation_name },
    workplace: row.workplace_name,
    sectors: row.sectors,
    practices: row.practices,
    status: row.status,
    startedYear: row.started_year,
    endedYear: row.ended_year,
    publishedAt: row.published_at ?? "",
  };
}
