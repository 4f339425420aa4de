import { z } from "zod";
import { IsoDate, Slug } from "./common.ts";
import { DraftText } from "./rich-text.ts";
import {
  AdaptedPart,
  Audience,
  CostBand,
  DifferenceKind,
  DurationBand,
  EffortBand,
  RelationKind,
  Sector,
  StoryStatus,
} from "./vocabulary.ts";

// What a draft holds, section by section. A draft may be incomplete and too long: limits here only keep out what nobody
// writes, so that nothing written is lost. What publishing asks for is in publishing.ts.

const notKnown = z.literal("not_known");
const Year = z.int().min(1900).max(2100);
const Line = z.string().max(5000);

/** Its address may be half typed. */
const TypedLink = z.strictObject({ title: Line, url: Line });

const Indicator = z.strictObject({ name: Line, before: Line, after: Line, how: Line });

/** A tag of the vocabulary, or a word proposed for it. */
const DraftTag = z.union([z.strictObject({ id: z.uuid() }), z.strictObject({ proposed: Line })]);
export type DraftTag = z.infer<typeof DraftTag>;

/** Shapes of a draft's sections by key. */
export const draftSections = {
  /** Of a story that is made from another: which one that is, the draft itself knows. */
  basis: z.strictObject({
    kind: RelationKind,
    parts: z.partialRecord(AdaptedPart, z.strictObject({ change: DifferenceKind.nullable(), why: Line })),
  }),
  title: Line,
  summary: z.string().max(20_000),
  audience: z.array(Audience).max(4),
  need: DraftText,
  action: DraftText,
  people: DraftText,
  effort: z.strictObject({
    effort: z.union([EffortBand, notKnown]).nullable(),
    cost: z.union([CostBand, notKnown]).nullable(),
    duration: z.union([DurationBand, notKnown]).nullable(),
  }),
  results: z.strictObject({
    /** False says that results are not measured or known; null that nobody has answered. */
    known: z.boolean().nullable(),
    text: DraftText,
    indicators: z.array(Indicator).max(10),
  }),
  lessons: DraftText,
  reuse: DraftText,
  status: z.strictObject({
    status: StoryStatus.nullable(),
    asOf: IsoDate.nullable(),
    note: Line,
    startedYear: Year.nullable(),
    endedYear: Year.nullable(),
  }),
  classification: z.strictObject({
    practices: z.array(Slug).max(14),
    sectors: z.array(Sector).max(16),
    tags: z.array(DraftTag).max(30),
  }),
  contact: z.strictObject({ email: Line, role: Line, canSpar: z.boolean() }),
  links: z.array(TypedLink).max(20),
  sources: z.array(TypedLink).max(50),
} as const;

export type DraftSectionKey = keyof typeof draftSections;
export const DraftSectionKey = z.enum(Object.keys(draftSections) as [DraftSectionKey, ...DraftSectionKey[]]);

export type DraftSections = { [K in DraftSectionKey]?: z.infer<(typeof draftSections)[K]> };
