import type { SearchDocument } from "../document.ts";
import { headKeys } from "../head-keys.ts";
import { allKeys } from "../keys.ts";

/** Every key of a document as the text of a tsvector, without positions. */
export function keysVector(document: SearchDocument): string {
  return [...allKeys(document)].map(quoteKey).join(" ");
}

/** The keys that tell what a document is about as the text of a tsvector. Positions carry the fields and mean nothing else. */
export function headVector(document: SearchDocument): string {
  return [...headKeys(document)]
    .map(
      ([key, fields]) => `${quoteKey(key)}:${fields.map((field, index) => `${index + 1}${field}`).join(",")}`,
    )
    .join(" ");
}

/** A key as a lexeme of a tsvector or a tsquery. */
export function quoteKey(key: string): string {
  return /['\\]/.test(key) ? `'${key.replace(/['\\]/g, "$&$&")}'` : `'${key}'`;
}
