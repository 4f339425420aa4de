import { z } from "zod";
import { Slug, Timestamp, listOf } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { searchStories } from "./search.ts";
import { StoryLink } from "./stories.ts";
import { mostRetagged } from "./tag-limits.ts";

// What moderators do to two tags, or to the tags of many stories at once, and how it is undone.

/** Days within which an operation can be undone. */
export const undoableDays = 30;

const OperationKind = z.enum(["merge", "split", "retag"]);

/** running and undoing: it goes on by itself, and `counts` tell how far it is. */
const OperationState = z.enum(["running", "done", "undoing", "undone"]);

/** waiting: not yet; open: touched since, so that somebody decides; kept and settled: decided. */
const OperationStoryState = z.enum(["waiting", "changed", "unchanged", "undone", "open", "kept", "settled"]);
export type OperationStoryState = z.infer<typeof OperationStoryState>;

const Person = z.object({ id: z.uuid(), name: z.string() });

export const TagOperation = z.object({
  id: z.uuid(),
  kind: OperationKind,
  state: OperationState,
  /** The merged or split tag. */
  tag: z.uuid().nullable(),
  /** The tag that it was merged into, or those that stories got. */
  into: z.array(z.uuid()),
  /** Those that stories lost. */
  removed: z.array(z.uuid()),
  madeBy: Person,
  madeAt: Timestamp,
  undoableUntil: Timestamp,
  undoneBy: Person.nullable(),
  undoneAt: Timestamp.nullable(),
  /** Stories by what has become of each. */
  counts: z.record(OperationStoryState, z.int()),
});
export type TagOperation = z.infer<typeof TagOperation>;

const byId = z.object({ id: z.uuid() });
const ifMatch = z.looseObject({ "if-match": z.string().regex(/^"\d{1,9}"$/) });
const Begun = z.object({ id: z.uuid() });
const StoryIds = z.array(z.uuid()).min(1).max(mostRetagged);

const cursor = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9_-]+$/)
  .optional();

export const listTagOperations = endpoint("listTagOperations", {
  summary: "For moderators: mergers, splits and retaggings, the newest first",
  feature: "tag-operations",
  query: z.object({
    /** `nextCursor` of the page before. */
    cursor,
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  response: z.object({ items: z.array(TagOperation), nextCursor: z.string().nullable() }),
});

export const getTagOperation = endpoint("getTagOperation", {
  summary: "One operation with its progress",
  feature: "tag-operations",
  params: byId,
  response: TagOperation,
});

export const mergeTag = endpoint("mergeTag", {
  summary:
    "Merges a tag into another: its stories, words, address and narrower tags follow. Done when it is answered",
  feature: "tag-operations",
  params: byId,
  headers: ifMatch,
  body: z.strictObject({ into: z.uuid() }),
  response: Begun.extend({ into: Slug }),
});

export const splitTag = endpoint("splitTag", {
  summary:
    "Gives the stories of a tag others instead; those in no move keep it, one in several gets each. A job does it",
  feature: "tag-operations",
  params: byId,
  headers: ifMatch,
  body: z.strictObject({
    moves: z
      .array(
        z.strictObject({
          /** The split tag itself: these keep it beside what other moves give them. */
          tag: z.uuid(),
          stories: StoryIds,
        }),
      )
      .min(1)
      .max(20),
  }),
  response: Begun,
});

const Changes = z.strictObject({
  add: z.array(z.uuid()).max(5).default([]),
  remove: z.array(z.uuid()).max(5).default([]),
});

/** A search without its paging: the same words and filters as readers have. */
const Search = z.object(searchStories.query.omit({ page: true, pageSize: true }).shape);

const oneOrMore = z
  .union([z.array(z.uuid()).max(5), z.uuid()])
  .optional()
  .transform(listOf);

/** The last two stay as they are: they would be left without a tag, or have too many. */
const Outcome = z.enum(["changed", "unchanged", "without_tags", "too_many_tags"]);

export const previewRetagging = endpoint("previewRetagging", {
  summary: "What giving and taking tags would do to the stories that a search finds, up to the thousandth",
  feature: "tag-operations",
  query: Search.extend({ add: oneOrMore, remove: oneOrMore }),
  response: z.object({
    /** All that the search finds, be it more than are listed. */
    total: z.int(),
    items: z.array(
      StoryLink.extend({
        id: z.uuid(),
        before: z.array(z.uuid()),
        after: z.array(z.uuid()),
        outcome: Outcome,
      }),
    ),
  }),
});

export const retagStories = endpoint("retagStories", {
  summary:
    "Gives tags to stories and takes others from them. A job does it; it can be undone for thirty days",
  feature: "tag-operations",
  body: Changes.extend({ stories: StoryIds }),
  response: Begun,
});

export const undoTagOperation = endpoint("undoTagOperation", {
  summary:
    "Undoes an operation: exactly for every story that nobody has touched since, the others wait for a decision each",
  feature: "tag-operations",
  params: byId,
  response: z.object({}),
});

export const listOperationStories = endpoint("listOperationStories", {
  summary: "Stories of an operation, those that wait for a decision among them",
  feature: "tag-operations",
  params: byId,
  query: z.object({
    state: OperationStoryState.optional(),
    /** `nextCursor` of the page before. */
    cursor,
    limit: z.coerce.number().int().min(1).max(200).default(100),
  }),
  response: z.object({
    items: z.array(
      StoryLink.extend({
        id: z.uuid(),
        state: OperationStoryState,
        /** Tags before and after the operation; empty where the story came later. A merger leaves the other tag. */
        before: z.array(z.uuid()),
        after: z.array(z.uuid()),
        now: z.array(z.uuid()),
      }),
    ),
    nextCursor: z.string().nullable(),
  }),
});

export const settleOperationStory = endpoint("settleOperationStory", {
  summary:
    "Decides on a story that was touched after an operation that has been undone: its tags from now on",
  feature: "tag-operations",
  params: z.object({ id: z.uuid(), story: z.uuid() }),
  body: z.strictObject({
    /** Null leaves the story as it is. */
    tags: z.array(z.uuid()).min(1).max(10).nullable(),
  }),
  response: z.object({}),
});

export const settleOperation = endpoint("settleOperation", {
  summary: "Decides alike on all stories of an operation that wait, where that takes nothing from anybody",
  feature: "tag-operations",
  params: byId,
  body: z.strictObject({
    /** keep: all stay as they are; restore: those whose tags nobody has changed since get back those from before. */
    how: z.enum(["keep", "restore"]),
  }),
  response: z.object({
    settled: z.int(),
    /** Those that wait still. */
    open: z.int(),
  }),
});
