import type { EndpointResponse } from "@tori/contract/endpoint";
import type { ExchangeFormat, exportVocabulary } from "@tori/contract/tag-exchange";
import type { Database } from "@tori/db/database";
import { fileProblem, fromCsv, toCsv } from "./csv.ts";
import { existingTags } from "./existing.ts";
import type { ExchangedTag, ReadFile } from "./model.ts";
import { fromJsonLd, fromTurtle, toJsonLd, toTurtle } from "./rdf-files.ts";
import { fromQuads, toQuads } from "./skos.ts";

const kinds = {
  csv: { ending: "csv", mediaType: "text/csv; charset=utf-8" },
  turtle: { ending: "ttl", mediaType: "text/turtle; charset=utf-8" },
  jsonld: { ending: "jsonld", mediaType: "application/ld+json" },
} as const;

/** The whole vocabulary as a file, tags in the order of their addresses, so that two files can be compared. */
export async function vocabularyFile(
  db: Database,
  format: ExchangeFormat,
  publicUrl: string,
): Promise<EndpointResponse<typeof exportVocabulary>> {
  const { ending, mediaType } = kinds[format];
  const tags = (await existingTags(db)).map(({ id: _id, ...tag }) => tag);
  return { fileName: `asiasanat.${ending}`, mediaType, content: await write(tags, format, publicUrl) };
}

function write(
  tags: readonly ExchangedTag[],
  format: ExchangeFormat,
  publicUrl: string,
): string | Promise<string> {
  if (format === "csv") return toCsv(tags);
  const quads = toQuads(tags, publicUrl);
  return format === "turtle" ? toTurtle(quads) : toJsonLd(quads);
}

/** @throws Problem `invalid_input` of the file where it is not what it is said to be */
export async function readFile(base64: string, format: ExchangeFormat, publicUrl: string): Promise<ReadFile> {
  const text = decode(Buffer.from(base64, "base64"));
  if (format === "csv") return fromCsv(text);
  const quads = format === "turtle" ? fromTurtle(text, publicUrl) : await fromJsonLd(text, publicUrl);
  return fromQuads(quads, publicUrl);
}

/** A file of another encoding would give wrong letters for right ones: better none. */
function decode(bytes: Buffer): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // Told below.
  }
  throw fileProblem(({ refusals }) => refusals.files.encoding);
}
