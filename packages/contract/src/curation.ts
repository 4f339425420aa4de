import { z } from "zod";
import { Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Language } from "./language.ts";
import { StoryLink } from "./stories.ts";
import { ReadableState } from "./vocabulary.ts";

// What moderators do to single tags. Readers' own view of them is in tags.ts.

/** proposed: by a writer, nobody else sees it; merged: it stands for another; deprecated: declined, or not used any more. */
export const TagState = z.enum(["proposed", "active", "merged", "deprecated"]);
export type TagState = z.infer<typeof TagState>;

export const longestLabel = 100;
export const mostSynonyms = 50;

/** One line, its spaces single. */
const Line = z.string().transform((text) =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim(),
);

/** A word or a few that a concept is known by: something that can be read aloud. */
export const TagTerm = Line.pipe(
  z
    .string()
    .max(longestLabel)
    .regex(/[\p{L}\p{N}]/u),
);

const Terms = z.array(TagTerm).max(mostSynonyms).default([]);

/** What a tag is called in one language. A term belongs to one tag there, however it is capitalised. */
export const TagLabels = z.strictObject({
  preferred: TagTerm.nullable().default(null),
  synonyms: Terms,
  /** Misspelt or outdated words: searches know them, nobody sees them. */
  hidden: Terms,
});
export type TagLabels = z.infer<typeof TagLabels>;

const none = { preferred: null, synonyms: [], hidden: [] };

const LabelsByLanguage = z.strictObject({
  fi: TagLabels.default(none),
  sv: TagLabels.default(none),
  en: TagLabels.default(none),
});
export type LabelsByLanguage = z.infer<typeof LabelsByLanguage>;

const Definition = Line.pipe(z.string().max(500)).default("");

/** An address of YSO, or of another vocabulary at Finto, as it is kept: with http, for that is the concept's name. */
export const YsoAddress = z
  .string()
  .trim()
  .transform((address) => address.replace(/^https?:\/\/(www\.)?yso\.fi\//, "http://www.yso.fi/"))
  .pipe(z.string().regex(/^http:\/\/www\.yso\.fi\/onto\/[a-z0-9-]{1,40}\/p\d{1,12}$/));

/** Everything that a moderator says of a tag. */
export const TagFacts = z.strictObject({
  labels: LabelsByLanguage,
  definition: z
    .strictObject({ fi: Definition, sv: Definition, en: Definition })
    .default({ fi: "", sv: "", en: "" }),
  broader: z.uuid().nullable().default(null),
  yso: YsoAddress.nullable().default(null),
});
export type TagFacts = z.infer<typeof TagFacts>;

const Reason = Line.pipe(z.string().min(3).max(500));

/** A tag as moderators see it. */
export const CuratedTag = z.object({
  id: z.uuid(),
  slug: Slug,
  state: TagState,
  /** Names this state of the tag: a change sends it as If-Match. */
  etag: z.string(),
  labels: z.record(
    Language,
    z.object({
      preferred: z.string().nullable(),
      synonyms: z.array(z.string()),
      hidden: z.array(z.string()),
    }),
  ),
  definition: z.object({ fi: z.string(), sv: z.string(), en: z.string() }),
  broader: z.uuid().nullable(),
  yso: z.string().nullable(),
  mergedInto: z.uuid().nullable(),
  /** Why it was declined, or is not used any more. */
  reason: z.string().nullable(),
  /** Who proposed it; the name is empty when they have left. */
  proposedBy: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  createdAt: Timestamp,
  /** Published stories that carry it, or a tag that was merged into it. */
  storyCount: z.int(),
});
export type CuratedTag = z.infer<typeof CuratedTag>;

const byId = z.object({ id: z.uuid() });
const ifMatch = z.looseObject({ "if-match": z.string().regex(/^"\d{1,9}"$/) });
const Changed = z.object({ etag: z.string(), slug: Slug });

export const listVocabulary = endpoint("listVocabulary", {
  summary: "For moderators: every tag in every state with all its labels, in the Finnish alphabet's order",
  feature: "curation",
  response: z.object({ items: z.array(CuratedTag) }),
});

export const getCuratedTag = endpoint("getCuratedTag", {
  summary: "One tag as moderators see it",
  feature: "curation",
  params: byId,
  response: CuratedTag,
});

export const listTaggedStories = endpoint("listTaggedStories", {
  summary:
    "For moderators: readable stories that carry a tag, or one that was merged into it, the newest first",
  feature: "curation",
  params: byId,
  query: z.object({
    /** `nextCursor` of the page before. */
    cursor: z
      .string()
      .max(100)
      .regex(/^[A-Za-z0-9_-]+$/)
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  response: z.object({
    items: z.array(
      StoryLink.extend({
        id: z.uuid(),
        state: ReadableState,
        publishedAt: Timestamp,
        /** All tags of the story, as it carries them, in its order. */
        tags: z.array(z.uuid()),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
});

export const createTag = endpoint("createTag", {
  summary: "Adds a tag to the vocabulary",
  feature: "curation",
  body: TagFacts,
  response: Changed.extend({ id: z.uuid() }),
});

export const editTag = endpoint("editTag", {
  summary: "Changes a tag; 412 with the tag as it is where somebody else has changed it since",
  feature: "curation",
  params: byId,
  headers: ifMatch,
  body: TagFacts,
  response: Changed,
});

export const decideProposal = endpoint("decideProposal", {
  summary: "Takes a proposed tag into the vocabulary, or declines it; who proposed it is told by mail",
  feature: "curation",
  params: byId,
  headers: ifMatch,
  body: z.discriminatedUnion("decision", [
    z.strictObject({
      decision: z.literal("approve"),
      tag: TagFacts,
      note: Line.pipe(z.string().max(500)).default(""),
    }),
    z.strictObject({ decision: z.literal("decline"), reason: Reason }),
  ]),
  response: Changed,
});

export const deprecateTag = endpoint("deprecateTag", {
  summary: "Takes a tag out of use; stories keep it, nobody sees it",
  feature: "curation",
  params: byId,
  headers: ifMatch,
  body: z.strictObject({ reason: Reason }),
  response: Changed,
});

export const reviveTag = endpoint("reviveTag", {
  summary: "Takes a deprecated tag into use again, on every story that has kept it",
  feature: "curation",
  params: byId,
  headers: ifMatch,
  response: Changed,
});

/** form: other forms of the same words; compound: parts in common; letters: written almost alike. */
const Likeness = z.enum(["form", "compound", "letters"]);

export const listSimilarTags = endpoint("listSimilarTags", {
  summary: "For moderators: tags whose terms are like a word, the likest first, at most 20",
  feature: "curation",
  query: z.object({
    q: z.string().trim().min(1).max(100),
    /** The word's language; all where not said. */
    language: Language.optional(),
    /** Left out: the tag that is being looked at. */
    except: z.uuid().optional(),
  }),
  response: z.object({
    items: z.array(z.object({ tag: z.uuid(), label: z.string(), language: Language, likeness: Likeness })),
  }),
});

export const listSimilarPairs = endpoint("listSimilarPairs", {
  summary: "For moderators: pairs of tags in use or proposed that may be one, the likest first, at most 200",
  feature: "curation",
  response: z.object({
    items: z.array(
      z.object({
        tags: z.tuple([z.uuid(), z.uuid()]),
        labels: z.tuple([z.string(), z.string()]),
        language: Language,
        likeness: Likeness,
      }),
    ),
  }),
});
