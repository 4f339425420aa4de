import { z } from "zod";
import { IsoDate, Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Language, Localized } from "./language.ts";
import { Organisation, OrganisationLink } from "./organisations.ts";
import { RichText } from "./rich-text.ts";
import { TagLink } from "./tags.ts";
import {
  AdoptionStatus,
  Audience,
  CostBand,
  DurationBand,
  EffortBand,
  Publisher,
  ReadableState,
  RelationKind,
  SectionKey,
  Sector,
  SizeBand,
  StoryStatus,
} from "./vocabulary.ts";

const Year = z.int().min(1900).max(2100);

/** A story as lists show it. */
export const StoryCard = z.object({
  id: z.uuid(),
  slug: Slug,
  language: Language,
  title: z.string(),
  summary: z.string(),
  publisher: Publisher,
  state: ReadableState,
  organisation: OrganisationLink,
  workplace: z.string().nullable(),
  /** The main sector first. */
  sectors: z.array(Sector),
  practices: z.array(Slug),
  status: StoryStatus,
  startedYear: Year.nullable(),
  endedYear: Year.nullable(),
  publishedAt: Timestamp,
  /** When the version that is shown now was published. */
  updatedAt: Timestamp,
  /** In how many other organisations it is in use or being tried. */
  reused: z.int(),
});
export type StoryCard = z.infer<typeof StoryCard>;

export const StorySource = z.object({ title: z.string(), url: z.url().nullable() });
export type StorySource = z.infer<typeof StorySource>;

export const StoryLink = z.object({ slug: Slug, language: Language, title: z.string() });
export type StoryLink = z.infer<typeof StoryLink>;

/** Whose story another one is made from: the name stays, title and address only while readers have it. */
export const StoryOrigin = z.object({
  story: StoryLink.nullable(),
  organisation: OrganisationLink,
  workplace: z.string().nullable(),
  /** The version that it was made from; null where an import has told of it. */
  version: z.int().nullable(),
});
export type StoryOrigin = z.infer<typeof StoryOrigin>;

/** One result that was measured, in the workplace's own words. */
export const Indicator = z.object({
  name: z.string(),
  before: z.string(),
  after: z.string(),
  how: z.string(),
});
export type Indicator = z.infer<typeof Indicator>;

/**
 * How many other organisations have released that they reuse a story: each counts once, as far as it has come. One that
 * had such a practice before counts among `existing` alone.
 */
export const Reuse = z.object({
  total: z.int(),
  byStatus: z.record(AdoptionStatus, z.int()),
  existing: z.int(),
});
export type Reuse = z.infer<typeof Reuse>;

/** A story whole, as its page shows it. */
export const Story = StoryCard.omit({ organisation: true, practices: true, reused: true }).extend({
  organisation: Organisation,
  /** Of the workplace's page; null where the editors have written the story. */
  workplaceSlug: Slug.nullable(),
  /** How big the workplace is now; null where it has not told, or there is none. */
  workplaceSize: SizeBand.nullable(),
  /** Organisation that took over the service after the story. */
  successor: OrganisationLink.nullable(),
  practices: z.array(z.object({ slug: Slug, name: Localized })),
  tags: z.array(TagLink),
  /** Languages in which the story itself can be read. */
  languages: z.array(Language),
  statusNote: z.string().nullable(),
  /** When the status was last known to hold; null where nobody has told. */
  statusAsOf: IsoDate.nullable(),
  /** When its workplace last confirmed the story; null where nobody has. */
  confirmedAt: Timestamp.nullable(),
  effort: EffortBand.nullable(),
  cost: CostBand.nullable(),
  duration: DurationBand.nullable(),
  audience: z.array(Audience),
  /** False where its workplace says that results are not measured or known. */
  resultsKnown: z.boolean(),
  indicators: z.array(Indicator),
  /** Whom to ask: a role's mailbox. None where the editors have written the story. */
  contact: z.object({ email: z.string(), role: z.string().nullable(), canSpar: z.boolean() }).nullable(),
  links: z.array(z.object({ title: z.string(), url: z.url() })),
  sections: z.array(z.object({ key: SectionKey, body: RichText })),
  sources: z.array(StorySource),
  editorialNote: z.string().nullable(),
  stateReason: z.string().nullable(),
  licence: z.literal("CC-BY-4.0"),
  version: z.int(),
  basedOn: z.array(StoryOrigin.extend({ kind: RelationKind })),
  /** Stories that are based on this one. */
  basisFor: z.array(StoryLink.extend({ kind: RelationKind, organisation: OrganisationLink })),
  related: z.array(StoryCard),
  reuse: Reuse,
});
export type Story = z.infer<typeof Story>;

export const listStories = endpoint("listStories", {
  summary: "Published stories, the newest first, page by page with a cursor",
  feature: "stories",
  query: z.object({
    practice: Slug.optional(),
    tag: Slug.optional(),
    organisation: Slug.optional(),
    workplace: Slug.optional(),
    language: Language.optional(),
    /** `nextCursor` of the page before. */
    cursor: z
      .string()
      .max(100)
      .regex(/^[A-Za-z0-9_-]+$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  response: z.object({ items: z.array(StoryCard), nextCursor: z.string().nullable() }),
});

export const listReusedStories = endpoint("listReusedStories", {
  summary: "Published stories that other organisations use or try, those that most do first",
  feature: "stories",
  query: z.object({ limit: z.coerce.number().int().min(1).max(50).default(20) }),
  response: z.object({ items: z.array(StoryCard) }),
});

export const getStory = endpoint("getStory", {
  summary: "One story with its sections, facts, sources and related stories",
  feature: "stories",
  params: z.object({ slug: Slug }),
  response: Story,
});

const story = z.object({ slug: Slug });

export const listStoryVersions = endpoint("listStoryVersions", {
  summary: "Versions of a story that readers may see, the newest first",
  feature: "stories",
  params: story,
  response: z.object({
    items: z.array(
      z.object({ number: z.int(), at: Timestamp, title: z.string(), changeNote: z.string().nullable() }),
    ),
  }),
});

/** What of a story belongs to one version of it. */
export const StoryVersion = Story.pick({
  language: true,
  title: true,
  summary: true,
  sectors: true,
  practices: true,
  tags: true,
  status: true,
  statusNote: true,
  statusAsOf: true,
  startedYear: true,
  endedYear: true,
  effort: true,
  cost: true,
  duration: true,
  audience: true,
  resultsKnown: true,
  indicators: true,
  links: true,
  sections: true,
  sources: true,
  editorialNote: true,
}).extend({ number: z.int(), at: Timestamp, changeNote: z.string().nullable() });
export type StoryVersion = z.infer<typeof StoryVersion>;

export const getStoryVersion = endpoint("getStoryVersion", {
  summary: "One version of a story, to be compared with another",
  feature: "stories",
  params: z.object({ slug: Slug, number: z.coerce.number().int().min(1).max(1_000_000) }),
  response: StoryVersion,
});

const reason = z.strictObject({ reason: z.string().trim().min(3).max(500) });

export const retireStory = endpoint("retireStory", {
  summary: "Says of a story that it is no longer done or true; it stays readable, with the reason",
  feature: "stories",
  params: story,
  body: reason,
  response: z.object({}),
});

export const unpublishStory = endpoint("unpublishStory", {
  summary: "Takes a story away from readers",
  feature: "stories",
  params: story,
  body: reason,
  response: z.object({}),
});

export const restoreStory = endpoint("restoreStory", {
  summary: "Publishes a retired or unpublished story again as it was",
  feature: "stories",
  params: story,
  response: z.object({}),
});

export const confirmStory = endpoint("confirmStory", {
  summary: "Says that what a published story tells still holds",
  feature: "stories",
  params: story,
  response: z.object({ confirmedAt: Timestamp }),
});

export const listStoriesToCheck = endpoint("listStoriesToCheck", {
  summary:
    "Stories of one's workplaces that nobody has confirmed for twelve months, the oldest first; for moderators the editors' too",
  feature: "stories",
  response: z.object({
    items: z.array(
      StoryLink.extend({
        publisher: Publisher,
        workplace: z.string().nullable(),
        /** When what it tells was last known to hold. */
        lastKnownAt: Timestamp,
      }),
    ),
  }),
});
