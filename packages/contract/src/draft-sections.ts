import { z } from "zod";
import { IsoDate, Slug } from "./common.ts";
import { plainText } from "./plain-text.ts";
import { RichText } from "./rich-text.ts";
import { Audience, CostBand, DurationBand, EffortBand, Sector, StoryStatus } from "./vocabulary.ts";

// What a draft holds, section by section. A draft may be incomplete and too long: limits here only keep out what nobody
// writes, so that nothing written is lost. What publishing asks for is in publishing.ts.

const notKnown = z.literal("not_known");
const Year = z.int().min(1900).max(2100);
const Line = z.string().max(500);
/** An address as it is being typed. */
const Address = z.string().max(2000);

const TypedLink = z.strictObject({ title: Line, url: Address });

const Indicator = z.strictObject({ name: Line, before: Line, after: Line, how: Line });

/** A tag of the vocabulary, or a word proposed for it. */
const DraftTag = z.union([
  z.strictObject({ id: z.uuid() }),
  z.strictObject({ proposed: z.string().max(100) }),
]);
export type DraftTag = z.infer<typeof DraftTag>;

/** Shapes of a draft's sections by key. */
export const draftSections = {
  title: z.string().max(500),
  summary: z.string().max(3000),
  audience: z.array(Audience).max(4),
  need: RichText,
  action: RichText,
  people: RichText,
  effort: z.strictObject({
    effort: z.union([EffortBand, notKnown]).nullable(),
    cost: z.union([CostBand, notKnown]).nullable(),
    duration: z.union([DurationBand, notKnown]).nullable(),
  }),
  results: z.strictObject({
    /** False says that results are not measured or known; null that nobody has answered. */
    known: z.boolean().nullable(),
    text: RichText,
    indicators: z.array(Indicator).max(10),
  }),
  lessons: RichText,
  reuse: RichText,
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
  contact: z.strictObject({ email: z.string().max(254), role: z.string().max(120), canSpar: z.boolean() }),
  links: z.array(TypedLink).max(20),
  sources: z.array(TypedLink).max(50),
} as const;

export type DraftSectionKey = keyof typeof draftSections;
export const DraftSectionKey = z.enum(Object.keys(draftSections) as [DraftSectionKey, ...DraftSectionKey[]]);

export type DraftSections = { [K in DraftSectionKey]?: z.infer<(typeof draftSections)[K]> };

export const maxTitle = 120;
export const maxSummary = 300;
const maxTags = 10;

/** Why a draft cannot be published yet; the texts are in packages/text, under the same keys. */
export type Lack =
  | "title"
  | "titleLong"
  | "summary"
  | "summaryLong"
  | "need"
  | "action"
  | "results"
  | "resultsText"
  | "status"
  | "years"
  | "practices"
  | "sectors"
  | "tags"
  | "contact"
  | "links"
  | "sources";

/** A place that has to be mended: the section's key, and what in it where it has parts. */
export type Lacking = { field: string; lack: Lack };

/**
 * What has to be mended before publishing, in the form's order; design/product.md names what is required.
 * @param isEditorial the editors' story needs sources, and no contact
 */
export function lackingOf(draft: DraftSections, isEditorial: boolean): Lacking[] {
  const lacking: Lacking[] = [];
  const demand = (holds: boolean, field: string, lack: Lack) => {
    if (!holds) lacking.push({ field, lack });
  };
  const { title = "", summary = "", results, status, classification, contact } = draft;
  demand(title.trim().length >= 5, "title", "title");
  demand(title.trim().length <= maxTitle, "title", "titleLong");
  demand(summary.trim() !== "", "summary", "summary");
  demand(summary.trim().length <= maxSummary, "summary", "summaryLong");
  demand(isTold(draft.need), "need", "need");
  demand(isTold(draft.action), "action", "action");
  demand(results?.known !== undefined && results.known !== null, "results.known", "results");
  demand(results?.known !== true || isTold(results.text), "results.text", "resultsText");
  demand(Boolean(status?.status), "status.status", "status");
  demand((status?.endedYear ?? 2100) >= (status?.startedYear ?? 0), "status.endedYear", "years");
  demand(isBetween(classification?.practices, 3), "classification.practices", "practices");
  demand(isBetween(classification?.sectors, 3), "classification.sectors", "sectors");
  demand(isBetween(classification?.tags, maxTags), "classification.tags", "tags");
  demand(areLinks(draft.links), "links", "links");
  if (isEditorial) demand(areSources(draft.sources), "sources", "sources");
  else demand(z.email().safeParse(contact?.email.trim()).success, "contact.email", "contact");
  return lacking;
}

function isTold(text: RichText | undefined): boolean {
  return text !== undefined && plainText(text).trim() !== "";
}

function isBetween(list: readonly unknown[] | undefined, most: number): boolean {
  return list !== undefined && list.length >= 1 && list.length <= most;
}

/** A source may be a book. */
function areSources(sources: readonly { title: string; url: string }[] = []): boolean {
  const inTheWeb = sources.filter(({ url }) => url.trim() !== "");
  return sources.length > 0 && sources.every(({ title }) => title.trim() !== "") && areLinks(inTheWeb);
}

const WebAddress = z.url({ protocol: /^https?$/ });

function areLinks(links: readonly { title: string; url: string }[] = []): boolean {
  return links.every(({ title, url }) => title.trim() !== "" && isWebAddress(url));
}

export function isWebAddress(url: string): boolean {
  return WebAddress.safeParse(url.trim()).success;
}
