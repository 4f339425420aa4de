import type { DraftStory, getDraftPreview as contract } from "@tori/contract/drafts";
import type { DraftSections } from "@tori/contract/draft-sections";
import type { EndpointResponse } from "@tori/contract/endpoint";
import type { Language, Localized } from "@tori/contract/language";
import type { SizeBand } from "@tori/contract/vocabulary";
import type { StoryOrigin } from "@tori/contract/stories";
import type { Database } from "@tori/db/database";
import { catalogs } from "@tori/text/catalogs";
import { sql } from "kysely";
import { type OrganisationRow, organisationColumns, toOrganisation } from "../organisations/rows.ts";
import type { Names } from "../places/names.ts";
import type { Actor } from "../platform/access.ts";
import { type LinkColumns, linkColumns } from "../stories/links.ts";
import { originOf } from "../stories/origin.ts";
import { practiceLinks, sectionList, takerOf } from "../stories/parts.ts";
import { type ReuseRow, reuseColumn, toReuse } from "../stories/reuse.ts";
import { lacksOf } from "./complete.ts";
import { type FoundDraft, findDraft } from "./find-draft.ts";
import { mayRead } from "./policy.ts";
import { sectionValues } from "./sections.ts";
import { tagsAsShown } from "./tags.ts";
import { versionFacts } from "./version-facts.ts";

type Preview = EndpointResponse<typeof contract>;

/** A draft as its readers would have it if it were published now, and what is missing of that. */
export async function draftPreview(
  { db, names }: { db: Database; names: Names },
  actor: Actor,
  { id, language }: { id: string; language: Language },
): Promise<Preview> {
  const draft = await findDraft(db, id, (draft) => mayRead(actor, draft));
  const sections = await sectionValues(db, id);
  const { basedOnVersionId } = draft;
  const [home, tags, lacking, origin] = await Promise.all([
    homeOf(db, draft),
    tagsAsShown(db, sections.classification?.tags ?? [], draft.language),
    lacksOf(db, draft, sections),
    basedOnVersionId === null ? null : originOf(db, basedOnVersionId),
  ]);
  const { texts, practices, ...facts } = versionFacts(sections);
  const { lacks } = catalogs[language].refusals.publishing;
  return {
    story: {
      ...facts,
      ...surroundings(draft, home, names),
      ...(origin && { basedOn: [asBasis(origin, draft, sections)] }),
      practices: practiceLinks(
        practices.filter((slug) => names.practices.has(slug)),
        names,
      ),
      sections: sectionList(texts),
      tags,
    },
    missing: lacking.map(({ field, lack }) => ({ field, message: lacks[lack] })),
  };
}

/** Before it is published there is no page where the two stand beside each other. */
function asBasis(
  origin: StoryOrigin,
  { publishedTitle }: FoundDraft,
  { basis }: DraftSections,
): DraftStory["basedOn"][number] {
  const version = publishedTitle === null ? null : origin.version;
  return { ...origin, version, kind: basis?.kind ?? "adapted" };
}

type Home = OrganisationRow &
  Pick<LinkColumns, "based_on" | "basis_for"> & {
    workplace_name: string | null;
    published_at: string | null;
    number: number;
    now: string;
    editorial_note: string | null;
    reuse: ReuseRow;
    workplace_size: SizeBand | null;
    taker_slug: string | null;
    taker_name: Localized | null;
  };

async function homeOf(db: Database, { storyId, workplaceId }: FoundDraft): Promise<Home> {
  const { rows } = await sql<Home>`
    select ${organisationColumns}, s.workplace_name, s.published_at, now()::timestamptz(3) as now,
      (select coalesce(max(number), 0) + 1 from story_version where story_id = s.id) as number,
      (select editorial_note from story_version_text where version_id = v.id and is_original) as editorial_note,
      (select size_band from workplace where id = ${workplaceId}) as workplace_size,
      taker.slug as taker_slug, taker.name as taker_name, ${reuseColumn}, ${linkColumns}
    from story s
    join organisation o on o.id = s.organisation_id
    left join story_version v on v.id = s.published_version_id
    left join organisation next on next.id = o.successor_id
    left join organisation taker on taker.id = s.successor_organisation_id
    left join story_reuse reuse on reuse.story_id = s.id
    where s.id = ${storyId}
  `.execute(db);
  return rows[0] as Home;
}

/** What a story has beside what its writers say in it. */
function surroundings(draft: FoundDraft, home: Home, names: Names) {
  const isEditorial = draft.workplaceId === null;
  return {
    id: draft.storyId,
    slug: draft.storySlug,
    language: draft.language,
    publisher: isEditorial ? "editorial" : "workplace",
    state: "published",
    organisation: toOrganisation(home, names),
    workplace: draft.workplaceName ?? home.workplace_name,
    workplaceSlug: draft.workplaceSlug,
    workplaceSize: home.workplace_size,
    successor: takerOf(home),
    languages: [draft.language],
    basedOn: home.based_on ?? [],
    basisFor: home.basis_for ?? [],
    publishedAt: home.published_at ?? home.now,
    updatedAt: home.now,
    confirmedAt: home.now,
    editorialNote: isEditorial ? home.editorial_note : null,
    stateReason: null,
    licence: "CC-BY-4.0",
    version: home.number,
    reuse: toReuse(home.reuse),
    // Settled when it is published.
    related: [],
  } satisfies Partial<DraftStory>;
}
