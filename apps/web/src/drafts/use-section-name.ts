import type { DraftSectionKey } from "@tori/contract/draft-sections";
import { useLanguage } from "../platform/language-context.tsx";

/** What a section is called on the page. */
export function useSectionName(): (key: DraftSectionKey) => string {
  const { drafts, adaptations } = useLanguage().texts;
  const { fields } = drafts;
  return (key) => {
    if (key === "basis") return adaptations.part;
    if (key === "effort") return `${fields.effort}, ${fields.cost}, ${fields.duration}`;
    if (key === "results") return fields.resultsText;
    if (key === "classification") return drafts.classification;
    if (key === "contact") return fields.contactEmail;
    return fields[key];
  };
}
