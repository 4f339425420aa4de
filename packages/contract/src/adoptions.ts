import { z } from "zod";
import { IsoDate, Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { OrganisationLink } from "./organisations.ts";
import { WorkplaceLink } from "./people.ts";
import { Indicator, Reuse, StoryLink } from "./stories.ts";
import {
  AcknowledgementKind,
  AdoptionStatus,
  AdoptionVisibility,
  EffortBand,
  Obstacle,
  SizeBand,
} from "./vocabulary.ts";

const text = (most: number) => z.string().trim().max(most).default("");
const line = (most: number) => z.string().trim().max(most);

/** What a step tells beside its status. All of it may be left for a later step. */
const step = {
  status: AdoptionStatus,
  /** The day that it was taken; today where not said. Neither in the future nor before the last step. */
  date: IsoDate.optional(),
  whatChanged: text(3000),
  effort: EffortBand.nullable().default(null),
  whatItTook: text(1000),
  outcome: text(3000),
  indicators: z
    .array(z.strictObject({ name: line(200).min(1), before: line(200), after: line(200), how: line(500) }))
    .max(10)
    .default([]),
  obstacles: z
    .array(Obstacle)
    .max(Obstacle.options.length)
    .default([])
    .transform((obstacles) => [...new Set(obstacles)]),
  /** Why it was ended; asked for then. */
  reason: text(1000),
};

const AdoptionStep = z.object({
  id: z.uuid(),
  date: IsoDate,
  status: AdoptionStatus,
  whatChanged: z.string(),
  effort: EffortBand.nullable(),
  whatItTook: z.string(),
  outcome: z.string(),
  indicators: z.array(Indicator),
  obstacles: z.array(Obstacle),
  reason: z.string(),
  /** When it was written down. */
  at: Timestamp,
  /** Who wrote it down, for the adopter's organisation; empty for one who has been erased, null for all others. */
  by: z.string().nullable(),
});
export type AdoptionStep = z.infer<typeof AdoptionStep>;

const Acknowledgement = z.object({ kind: AcknowledgementKind, text: z.string(), at: Timestamp });

/** One workplace's reuse of one story. */
export const Adoption = z.object({
  id: z.uuid(),
  workplace: WorkplaceLink,
  organisation: OrganisationLink,
  sizeBand: SizeBand.nullable(),
  /** The organisation that the story is from, or that took its service over: shown, and counted nowhere. */
  isOwnOrganisation: z.boolean(),
  status: AdoptionStatus,
  /** The workplace had such a practice before: shown, and counted apart. */
  existedBefore: z.boolean(),
  visibility: AdoptionVisibility,
  /** Day of the first step, and of the last one. */
  since: IsoDate,
  latest: IsoDate,
  /** The newest first. */
  steps: z.array(AdoptionStep),
  /** What the story's workplace said: each kind once, the oldest first. */
  acknowledgements: z.array(Acknowledgement),
});
export type Adoption = z.infer<typeof Adoption>;

const paging = {
  /** `nextCursor` of the page before. */
  cursor: z
    .string()
    .max(100)
    .regex(/^[A-Za-z0-9_-]+$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
};
const ofStory = z.object({ slug: Slug });
const ofWorkplace = z.object({ slug: Slug });
const byId = z.object({ id: z.uuid() });

export const listStoryAdoptions = endpoint("listStoryAdoptions", {
  summary:
    "Who has released that they reuse a story, how that went, and how many they are; the last step first",
  feature: "adoptions",
  params: ofStory,
  query: z.object({ status: AdoptionStatus.optional(), ...paging }),
  response: z.object({ reuse: Reuse, items: z.array(Adoption), nextCursor: z.string().nullable() }),
});

/** An adoption seen from a workplace's side. */
export const WorkplaceAdoption = Adoption.extend({ story: StoryLink });
export type WorkplaceAdoption = z.infer<typeof WorkplaceAdoption>;

export const listWorkplaceAdoptions = endpoint("listWorkplaceAdoptions", {
  summary:
    "What a workplace has released of its reuse of others' stories, or others of their reuse of its own",
  feature: "adoptions",
  params: ofWorkplace,
  query: z.object({
    /** taken: what it uses from others; given: what others use from it. */
    side: z.enum(["taken", "given"]),
    ...paging,
  }),
  response: z.object({ items: z.array(WorkplaceAdoption), nextCursor: z.string().nullable() }),
});

export const listAdoptionsToAnswer = endpoint("listAdoptionsToAnswer", {
  summary:
    "Adoptions of one's workplaces' stories that nobody there has confirmed, thanked for or answered, the oldest first",
  feature: "adoptions",
  response: z.object({ items: z.array(WorkplaceAdoption), total: z.int() }),
});

/** As those see it who belong to the adopter's organisation. */
export const MyAdoption = Adoption.extend({
  /** Null where the story is not to be read now. */
  story: StoryLink.nullable(),
  /** Whether one may write its next step, release it and take it back. */
  mayEdit: z.boolean(),
});
export type MyAdoption = z.infer<typeof MyAdoption>;

export const listKeptAdoptions = endpoint("listKeptAdoptions", {
  summary: "Adoptions that a workplace keeps within its organisation, for the organisation's members",
  feature: "adoptions",
  params: ofWorkplace,
  response: z.object({ items: z.array(MyAdoption) }),
});

export const getMyAdoptions = endpoint("getMyAdoptions", {
  summary: "What one's own organisations have done with a story, and what one may do about it oneself",
  feature: "adoptions",
  params: ofStory,
  response: z.object({
    /** Where one may record that the story is taken into use; with the id of what is recorded already. */
    workplaces: z.array(WorkplaceLink.extend({ adoptionId: z.uuid().nullable() })),
    items: z.array(MyAdoption),
    /** One speaks for the story's workplace: thanks adopters, and says that the story still holds. */
    maySpeak: z.boolean(),
  }),
});

export const getAdoption = endpoint("getAdoption", {
  summary: "One adoption with its log; one that is not released for its organisation's members alone",
  feature: "adoptions",
  params: byId,
  response: MyAdoption,
});

export const createAdoption = endpoint("createAdoption", {
  summary:
    "Records that a workplace takes a story into use, or has such a practice already; a second time gets 409 with the first one as `current.adoption`",
  feature: "adoptions",
  params: ofStory,
  body: z.strictObject({
    workplace: Slug,
    /** "Käytämme jo tällaista": it may have begun before the story. */
    existedBefore: z.boolean().default(false),
    visibility: AdoptionVisibility.default("public"),
    ...step,
  }),
  response: z.object({ id: z.uuid() }),
});

export const addAdoptionStep = endpoint("addAdoptionStep", {
  summary: "Adds the next step to an adoption's log, where nothing is changed: a correction is a step, too",
  feature: "adoptions",
  params: byId,
  body: z.strictObject(step),
  response: z.object({ id: z.uuid() }),
});

export const setAdoptionVisibility = endpoint("setAdoptionVisibility", {
  summary: "Releases an adoption to everyone, or takes it back within the organisation",
  feature: "adoptions",
  params: byId,
  body: z.strictObject({ visibility: AdoptionVisibility }),
  response: z.object({}),
});

export const acknowledgeAdoption = endpoint("acknowledgeAdoption", {
  summary:
    "The story's workplace confirms an adoption, thanks for it or answers it: each once, and the adopter is told",
  feature: "adoptions",
  params: byId,
  body: z.strictObject({
    kind: AcknowledgementKind,
    /** An answer says something. */
    text: text(2000),
  }),
  response: z.object({}),
});
