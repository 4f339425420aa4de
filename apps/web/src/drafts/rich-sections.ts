import type { DraftSectionKey } from "@tori/contract/draft-sections";

/** Sections that are one rich text and nothing more. */
const richSections = ["need", "action", "people", "lessons", "reuse"] as const;
export type RichSection = (typeof richSections)[number];

export function isRichSection(key: DraftSectionKey): key is RichSection {
  return (richSections as readonly string[]).includes(key);
}
