import { plainText } from "@tori/contract/plain-text";
import type { RichText } from "@tori/contract/rich-text";
import type { DraftSectionKey } from "@tori/contract/draft-sections";
import type { Sections } from "./draft-store.ts";
import { isRichSection } from "./rich-sections.ts";
import type { SectionValue } from "./section.ts";

/** Has the writer told what publishing asks of these sections? The server judges; this is for the form's contents. */
export function areFilled(sections: Sections, keys: readonly DraftSectionKey[]): boolean {
  return keys.every((key) => isFilled(key, sections[key].value));
}

function isFilled(key: DraftSectionKey, value: unknown): boolean {
  if (isRichSection(key)) return isTold(value as RichText);
  if (typeof value === "string") return value.trim() !== "";
  if (Array.isArray(value)) return value.length > 0;
  switch (key) {
    case "results": {
      const { known, text } = value as SectionValue<"results">;
      return known === false || (known === true && isTold(text));
    }
    case "status":
      return (value as SectionValue<"status">).status !== null;
    case "classification":
      return Object.values(value as SectionValue<"classification">).every(({ length }) => length > 0);
    case "contact":
      return (value as SectionValue<"contact">).email.includes("@");
    default:
      return true;
  }
}

function isTold(text: RichText): boolean {
  return plainText(text).trim() !== "";
}
