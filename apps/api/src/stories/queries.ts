import type { Localized } from "@tori/contract/language";
import type { RichText } from "@tori/contract/rich-text";
import type { Story, StoryCard } from "@tori/contract/stories";
import type { SectionKey } from "@tori/contract/vocabulary";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { type OrganisationRow, organisationColumns, toOrganisation } from "../organisations/rows.ts";
import { Problem } from "../platform/problem.ts";
import type { Names } from "../places/names.ts";
import { type CardRow, cardColumns, publishedStories, toCard } from "./cards.ts";
import { type LinkColumns, linkColumns } from "./links.ts";
import { practiceLinks, sectionList, takerOf } from "./parts.ts";
import { readable } from "./readable.ts";
import { type ReuseRow, reuseColumn, toReuse } from "./reuse.ts";

const relatedCount = 4;

type StoryRow = CardRow &
  OrganisationRow &
  LinkColumns &
  Pick<Story, "effort" | "cost" | "duration" | "audience" | "indicators" | "links" | "sources"> & {
    results_known: boolean;
    contact_email: string | null;
    contact_role: string | null;
    can_spar: boolean;
    number: number;
    workplace_slug: string | null;
    state_reason: string | null;
    confirmed_at: string | null;
    status_as_of: string | null;
    status_note: string | null;
    editorial_note: string | null;
    sections: Partial<Record<SectionKey, RichText>>;
    reuse: ReuseRow;
    taker_slug: string | null;
    taker_name: Localized | null;
  };

/**
 * A story whole, in two statements side by side; an address that it had before answers with the story, too.
 * @throws Problem `not_found` for one that readers never saw, `gone` for one that was taken away
 */
export async function storyBySlug(db: Database, names: Names, slug: string): Promise<Story> {
  const [found, related] = await Promise.all([storyRow(db, slug), relatedStories(db, slug)]);
  if (!found) return storyBySlug(db, names, await slugAfter(db, slug));
  const row = readable(found);
  return {
    ...toCard(row),
    workplaceSlug: row.workplace_slug,
    organisation: toOrganisation(row, names),
    successor: takerOf(row),
    practices: practiceLinks(row.practices, names),
    tags: row.tags ?? [],
    languages: row.languages,
    basedOn: row.based_on ?? [],
    basisFor: row.basis_for ?? [],
    statusNote: row.status_note,
    statusAsOf: row.status_as_of,
    confirmedAt: row.confirmed_at,
    effort: row.effort,
    cost: row.cost,
    duration: row.duration,
    audience: row.audience,
    resultsKnown: row.results_known,
    indicators: row.indicators,
    contact:
      row.contact_email === null
        ? null
        : { email: row.contact_email, role: row.contact_role, canSpar: row.can_spar },
    links: row.links,
    sections: sectionList(row.sections),
    sources: row.sources,
    editorialNote: row.editorial_note,
    stateReason: row.state_reason,
    licence: "CC-BY-4.0",
    version: row.number,
    related,
    reuse: toReuse(row.reuse),
  };
}

/** Where a story is that once had this address. */
async function slugAfter(db: Database, slug: string): Promise<string> {
  const { rows } = await sql<{ slug: string }>`
    select s.slug from story_slug old join story s on s.id = old.story_id where old.slug = ${slug}
  `.execute(db);
  if (!rows[0]) throw new Problem("not_found");
  return rows[0].slug;
}

async function storyRow(db: Database, slug: string): Promise<StoryRow | undefined> {
  const { rows } = await sql<StoryRow>`
    select ${cardColumns}, ${organisationColumns}, s.state_reason,
      (select slug from workplace where id = s.workplace_id) as workplace_slug, s.confirmed_at,
      v.number, v.status_as_of, v.effort, v.cost, v.duration, v.audience, v.results_known,
      v.indicators, v.contact_email, v.contact_role, v.can_spar, v.links, v.sources, t.sections, t.status_note, t.editorial_note,
      taker.slug as taker_slug, taker.name as taker_name, ${reuseColumn}, ${linkColumns}
    from ${publishedStories}
    left join organisation next on next.id = o.successor_id
    left join organisation taker on taker.id = s.successor_organisation_id
    left join story_reuse reuse on reuse.story_id = s.id
    where s.slug = ${slug}
  `.execute(db);
  return rows[0];
}

/** The nearest published stories, computed when either was published. */
async function relatedStories(db: Database, slug: string): Promise<StoryCard[]> {
  const { rows } = await sql<CardRow>`
    select ${cardColumns} from story asked
    join story_related r on r.story_id = asked.id
    join ${publishedStories} on s.id = r.related_id
    where asked.slug = ${slug} and s.state = 'published'
    order by r.score desc, s.id
    limit ${sql.lit(relatedCount)}
  `.execute(db);
  return rows.map(toCard);
}

/** A story's card, and its sections where they were asked for. */
type StoryHit = { card: StoryCard; sections: Partial<Record<SectionKey, RichText>> };

/** Readable stories in the order of the ids that were given; ids of others are left out. One statement. */
export async function storyHitsByIds(
  db: Database,
  ids: readonly string[],
  withSections: boolean,
): Promise<StoryHit[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<CardRow & Pick<StoryRow, "sections">>`
    select ${cardColumns}, ${withSections ? sql`t.sections` : sql`'{}'::json as sections`} from ${publishedStories}
    where s.id = any(${ids}::uuid[]) and s.state in ('published', 'retired')
  `.execute(db);
  const hits = new Map(rows.map((row) => [row.id, { card: toCard(row), sections: row.sections }]));
  return ids.flatMap((id) => hits.get(id) ?? []);
}
