import { z } from "zod";
import { Slug, Timestamp } from "./common.ts";
import { DraftSectionKey } from "./draft-sections.ts";
import { endpoint } from "./endpoint.ts";
import { Language } from "./language.ts";
import { OrganisationLink } from "./organisations.ts";
import { WorkplaceLink } from "./people.ts";
import { DraftText } from "./rich-text.ts";
import { Story, StoryLink, StoryOrigin } from "./stories.ts";
import { TagLink } from "./tags.ts";
import { SectionKey, StoryState, StoryStatus } from "./vocabulary.ts";

/** A section as it was last saved; its ETag names this state of it. */
const SavedSection = z.object({
  value: z.unknown(),
  etag: z.string(),
  savedAt: Timestamp,
  /** Name of the one who saved it. */
  savedBy: z.string(),
});

/** What has happened to a story between its workplace and the moderators. */
const StoryStep = z.object({
  at: Timestamp,
  kind: z.enum([
    "claimed",
    "sent_in",
    "commented",
    "returned",
    "published",
    "retired",
    "unpublished",
    "restored",
    "hidden",
  ]),
  note: z.string().nullable(),
});

const DraftState = z.enum(["open", "waiting"]);

export const Draft = z.object({
  id: z.uuid(),
  language: Language,
  state: DraftState,
  /** Null for the editors' own. */
  workplace: WorkplaceLink.nullable(),
  organisation: OrganisationLink,
  /** The story's address and state, where readers know it already. */
  story: z.object({ slug: Slug, state: StoryState }),
  /** By key; a section that nobody has saved is not there. */
  sections: z.partialRecord(DraftSectionKey, SavedSection),
  steps: z.array(StoryStep),
  /** Name of the one who began it. */
  createdBy: z.string(),
  /** When it was last changed in any way. */
  updatedAt: Timestamp,
  /** What the one who asks may do with it. */
  rights: z.object({
    write: z.boolean(),
    publish: z.boolean(),
    review: z.boolean(),
    delete: z.boolean(),
  }),
  /** A new workplace's first story waits for a moderator, and so does every claim. */
  needsReview: z.boolean(),
  /** It is to make the editors' story its workplace's own. */
  isClaim: z.boolean(),
  /** What it is made from, if anything. */
  basis: StoryOrigin.nullable(),
});
export type Draft = z.infer<typeof Draft>;

const byId = z.object({ id: z.uuid() });

export const createDraft = endpoint("createDraft", {
  summary: "Begins a story of a workplace, or, for moderators, an editorial one about an organisation",
  feature: "drafts",
  body: z.union([
    z.strictObject({ workplace: Slug, language: Language }),
    z.strictObject({ organisation: Slug, workplaceName: z.string().trim().max(120), language: Language }),
  ]),
  response: z.object({ id: z.uuid() }),
});

export const getDraft = endpoint("getDraft", {
  summary: "A draft with its sections, for its workplace, and for moderators once it waits for them",
  feature: "drafts",
  params: byId,
  response: Draft,
});

/** A story that is being written, as its page will show it. */
export const DraftStory = Story.extend({
  status: StoryStatus.nullable(),
  /** A proposed one has no page: its name is the word as it was written. */
  tags: z.array(TagLink.extend({ isProposed: z.boolean() })),
  /** Some may be too long yet. */
  sections: z.array(z.object({ key: SectionKey, body: DraftText })),
});
export type DraftStory = z.infer<typeof DraftStory>;

export const getDraftPreview = endpoint("getDraftPreview", {
  summary: "A draft as readers will see it, and what is missing before it can be published",
  feature: "drafts",
  params: byId,
  response: z.object({
    story: DraftStory,
    /** In the form's order, in the language of Accept-Language. */
    missing: z.array(z.object({ field: z.string(), message: z.string() })),
  }),
});

export const saveDraftSection = endpoint("saveDraftSection", {
  summary:
    'Saves one section in place of the state that If-Match names ("0" for the first); a stale save gets 412 with the section as it is',
  feature: "drafts",
  params: byId.extend({ key: DraftSectionKey }),
  headers: z.looseObject({ "if-match": z.string().regex(/^"\d{1,9}"$/) }),
  body: z.strictObject({ value: z.unknown() }),
  // The longest text, in bytes of UTF-8 with all its marks.
  bodyLimit: 768 * 1024,
  response: z.object({ etag: z.string(), savedAt: Timestamp }),
});

export const deleteDraft = endpoint("deleteDraft", {
  summary: "Throws a draft away; what is published of the story stays",
  feature: "drafts",
  params: byId,
  response: z.object({}),
});

export const publishDraft = endpoint("publishDraft", {
  summary:
    "Publishes a draft as the story's next version, or sends a new workplace's first story to the moderators",
  feature: "drafts",
  params: byId,
  body: z.strictObject({
    /** The acceptance, which is recorded. */
    licence: z.literal("CC-BY-4.0"),
    changeNote: z.string().trim().max(500).default(""),
  }),
  response: z.object({ state: z.enum(["published", "waiting"]), slug: Slug }),
});

export const reviewDraft = endpoint("reviewDraft", {
  summary:
    "A moderator's word on a first story or a claim: a comment, back to its workplace, or out to the readers; a claim that is none is declined",
  feature: "drafts",
  params: byId,
  body: z.strictObject({
    decision: z.enum(["comment", "return", "publish", "decline"]),
    /** `updatedAt` of the draft as the moderator has read it; a later one gets 412. */
    seen: Timestamp,
    note: z.string().trim().max(2000).default(""),
  }),
  response: z.object({}),
});

export const claimStory = endpoint("claimStory", {
  summary: "Opens a draft in which an editorial story becomes the own one of a workplace that it is about",
  feature: "drafts",
  params: z.object({ slug: Slug }),
  body: z.strictObject({ workplace: Slug }),
  response: z.object({ id: z.uuid() }),
});

export const createNextDraft = endpoint("createNextDraft", {
  summary:
    "Opens the draft of a story's next version: the one that is there, or a new one, filled from the last",
  feature: "drafts",
  params: z.object({ slug: Slug }),
  response: z.object({ id: z.uuid() }),
});

export const listSimilarStories = endpoint("listSimilarStories", {
  summary: "Published stories with a title like the one that is being written, at most five",
  feature: "drafts",
  query: z.object({ title: z.string().max(500), language: Language }),
  response: z.object({ items: z.array(StoryLink) }),
});
