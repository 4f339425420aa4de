import { z } from "zod";
import { Slug } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { largestFile } from "./tag-limits.ts";

// The vocabulary as a file: CSV for a spreadsheet, SKOS (https://www.w3.org/TR/skos-reference/) for other vocabularies.

export const ExchangeFormat = z.enum(["csv", "turtle", "jsonld"]);
export type ExchangeFormat = z.infer<typeof ExchangeFormat>;

export const exportVocabulary = endpoint("exportVocabulary", {
  summary: "For moderators: the whole vocabulary as a file; CSV has proposals, SKOS has no word for them",
  feature: "tag-exchange",
  params: z.object({ format: ExchangeFormat }),
  response: z.object({ fileName: z.string(), mediaType: z.string(), content: z.string() }),
});

/** What is wrong with a file; `value` is what it is about. */
const ImportFault = z.object({
  /** A line of CSV, or a concept's address; null for the file as a whole. */
  place: z.string().nullable(),
  code: z.enum([
    /** A column that is none of ours. */
    "unknown_column",
    /** Too long, of a wrong form, or empty where it must not be. */
    "bad_value",
    /** The same tag comes twice. */
    "duplicate",
    /** A tag in use lacks its Finnish or its Swedish name. */
    "name_missing",
    /** The term is another tag's, in the file or outside. */
    "term_taken",
    "yso_taken",
    /** The broader tag, or the one that it is merged into, is unknown or not in use. */
    "unknown_tag",
    /** By way of broader tags a tag would stand under itself. */
    "circle",
    /** Merging is done on its own, for stories follow; so is undoing it. */
    "merge_here",
  ]),
  value: z.string(),
  /** The tag that has the term, or the concept, already. */
  owner: Slug.optional(),
});
export type ImportFault = z.infer<typeof ImportFault>;

const ImportChange = z.object({
  slug: Slug,
  kind: z.enum(["added", "changed"]),
  /** One value each, as it is and as it would be; lists have " | " between. */
  fields: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
});
export type ImportChange = z.infer<typeof ImportChange>;

export const ImportPreview = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** The first 500. */
  changes: z.array(ImportChange),
  /** The first 100; with any, nothing can be imported. */
  faults: z.array(ImportFault),
  faultCount: z.int(),
  /** What of the file is not kept here, as labels in other languages. */
  ignored: z.int(),
  /** Names what would be done: the import sends it. */
  digest: z.string(),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

const file = {
  format: ExchangeFormat,
  /** The file's bytes in Base64. */
  file: z.base64().max(Math.ceil(largestFile / 3) * 4),
};

/** Bytes of a request: Base64 takes a third more. */
const bodyLimit = Math.ceil(largestFile / 3) * 4 + 1000;

export const previewTagImport = endpoint("previewTagImport", {
  summary: "What importing a file would change, and what is wrong with it; nothing is written",
  feature: "tag-exchange",
  bodyLimit,
  body: z.strictObject(file),
  response: ImportPreview,
});

export const importTags = endpoint("importTags", {
  summary:
    "Imports a file whole; 412 with a new preview where the vocabulary has changed since the one that `digest` is of. Tags that are not in it stay",
  feature: "tag-exchange",
  bodyLimit,
  body: z.strictObject({ ...file, digest: z.string().max(100) }),
  response: z.object({ added: z.int(), changed: z.int() }),
});
