import type { DraftSections } from "./draft-sections.ts";
import { plainText } from "./plain-text.ts";
import type { RichText } from "./rich-text.ts";

/** A text as it was written, and the place that an error about it is told at. */
type DraftText = { field: string; text: string };

/** Every text of a draft that readers would get, addresses behind links too. */
export function draftTexts(sections: DraftSections): DraftText[] {
  return Object.entries(sections).flatMap(([key, value]) => textsIn(value, key));
}

function textsIn(value: unknown, field: string): DraftText[] {
  if (typeof value === "string") return [{ field: placeOf(field), text: value }];
  if (value === null || typeof value !== "object") return [];
  if ("type" in value && value.type === "doc") {
    const text = [plainText(value as RichText), ...addressesIn(value)].join("\n");
    return [{ field, text }];
  }
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${field}.${key}`));
}

function addressesIn(node: unknown): string[] {
  if (node === null || typeof node !== "object") return [];
  if ("href" in node && typeof node.href === "string") return [node.href];
  return Object.values(node).flatMap(addressesIn);
}

/** Tags are chosen in one field. */
function placeOf(field: string): string {
  return field.startsWith("classification.tags") ? "classification.tags" : field;
}
