import type { Localized } from "@tori/contract/language";
import type { RichText } from "@tori/contract/rich-text";
import type { Story } from "@tori/contract/stories";
import type { SectionKey, SizeBand } from "@tori/contract/vocabulary";
import { sql } from "kysely";
import { type OrganisationRow, organisationColumns, toOrganisation } from "../organisations/rows.ts";
import type { Names } from "../places/names.ts";
import { type StoryRow, publishedStories, storyColumns, toCommon } from "./cards.ts";
import { type LinkColumns, linkColumns } from "./links.ts";
import { practiceLinks, sectionList, takerOf } from "./parts.ts";
import { type ReuseRow, reuseColumn, toReuse } from "./reuse.ts";

export type WholeRow = StoryRow &
  OrganisationRow &
  LinkColumns &
  Pick<Story, "effort" | "cost" | "duration" | "audience" | "indicators" | "links" | "sources"> & {
    results_known: boolean;
    contact_email: string | null;
    contact_role: string | null;
    can_spar: boolean;
    number: number;
    workplace_slug: string | null;
    workplace_size: SizeBand | null;
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

/** Stories that readers have met, with all that belongs to them: `publishedStories` and more. */
export const wholeStories = sql`${publishedStories} left join workplace home on home.id = s.workplace_id
    left join organisation next on next.id = o.successor_id
    left join organisation taker on taker.id = s.successor_organisation_id
    left join story_reuse reuse on reuse.story_id = s.id`;

/** Columns of a whole story; `toWholeStory` makes the contract's shape of a row. */
export const wholeColumns = sql`${storyColumns}, ${organisationColumns}, s.state_reason, s.confirmed_at,
      home.slug as workplace_slug, home.size_band as workplace_size, v.number, v.status_as_of, v.effort, v.cost, v.duration, v.audience, v.results_known,
      v.indicators, v.contact_email, v.contact_role, v.can_spar, v.links, v.sources, t.sections, t.status_note, t.editorial_note,
      taker.slug as taker_slug, taker.name as taker_name, ${reuseColumn}, ${linkColumns}`;

/** A story whole, but for its neighbours. */
export function toWholeStory(row: WholeRow, names: Names): Omit<Story, "related"> {
  return {
    ...toCommon(row),
    workplaceSlug: row.workplace_slug,
    workplaceSize: row.workplace_size,
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
    reuse: toReuse(row.reuse),
  };
}
