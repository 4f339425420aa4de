import type { Localized } from "@tori/contract/language";
import type { StoryCard } from "@tori/contract/stories";
import { sql } from "kysely";

// Plain SQL, for these are the hottest statements of all: building them with the query builder takes longer than
// reading their rows.

/** The published version of stories, `s` and `v`, with its original text `t` and its organisation `o`. */
export const publishedStories = sql.raw(`story s
join story_version v on v.id = s.published_version_id
join story_version_text t on t.version_id = v.id and t.is_original
join organisation o on o.id = s.organisation_id`);

/** Columns of what cards and whole stories have in common. */
export const storyColumns =
  sql.raw(`s.id, s.slug, s.publisher, s.state, s.workplace_name, s.published_at, s.updated_at,
t.language, t.title, t.summary, v.sectors, v.practices, v.status, v.started_year, v.ended_year,
o.slug as organisation_slug, o.name as organisation_name`);

/** Columns of a card; `toCard` makes the contract's shape of a row. */
export const cardColumns = sql`${storyColumns},
coalesce((select reused from story_reuse where story_id = s.id), 0) as reused`;

export type StoryRow = Pick<StoryCard, "id" | "slug" | "publisher" | "language" | "title" | "summary"> &
  Pick<StoryCard, "sectors" | "practices" | "status"> & {
    state: string;
    workplace_name: string | null;
    published_at: string;
    updated_at: string;
    started_year: number | null;
    ended_year: number | null;
    organisation_slug: string;
    organisation_name: Localized;
  };

export type CardRow = StoryRow & Pick<StoryCard, "reused">;

export function toCard(row: CardRow): StoryCard {
  return { ...toCommon(row), reused: row.reused };
}

export function toCommon(row: StoryRow): Omit<StoryCard, "reused"> {
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
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
  };
}
