import type { DraftSectionKey } from "@tori/contract/draft-sections";
import { emptyRichText } from "@tori/contract/normal-rich-text";
import type { SectionValue } from "./section.ts";

/** What the form shows of a section that nobody has saved. */
export const emptySections: { [K in DraftSectionKey]: SectionValue<K> } = {
  basis: { kind: "adapted", parts: {} },
  title: "",
  summary: "",
  audience: [],
  need: emptyRichText,
  action: emptyRichText,
  people: emptyRichText,
  effort: { effort: null, cost: null, duration: null },
  results: { known: null, text: emptyRichText, indicators: [] },
  lessons: emptyRichText,
  reuse: emptyRichText,
  status: { status: null, asOf: null, note: "", startedYear: null, endedYear: null },
  classification: { practices: [], sectors: [], tags: [] },
  contact: { email: "", role: "", canSpar: false },
  links: [],
  sources: [],
};

export const sectionKeys = Object.keys(emptySections) as DraftSectionKey[];
