import type { LabelsByLanguage, TagState } from "@tori/contract/curation";
import { reaches } from "../tags/tree.ts";

/** What a tag still lacks to be in a state: a used one is named in both official languages, any other in one at least. */
export function lackingNames(labels: LabelsByLanguage, state: TagState): ("fi" | "sv")[] {
  const unnamed = (["fi", "sv"] as const).filter((language) => labels[language].preferred === null);
  if (state === "active") return unnamed;
  return Object.values(labels).some(({ preferred }) => preferred !== null) ? [] : unnamed;
}

export type TreeTag = { id: string; state: TagState; broaderId: string | null };

/** Why a tag cannot stand under another. */
export function whyNotBroader(
  id: string,
  broaderId: string,
  tags: readonly TreeTag[],
): "unknown" | "circle" | null {
  const broader = tags.find((tag) => tag.id === broaderId);
  if (broader?.state !== "active") return "unknown";
  const parents = new Map(tags.map((tag) => [tag.id, tag.broaderId]));
  return reaches(broaderId, id, parents) ? "circle" : null;
}

export type Term = {
  language: "fi" | "sv" | "en";
  kind: "preferred" | "alternative" | "hidden";
  label: string;
  /** Where it stands in what was sent. */
  field: string;
};

/** The terms of a tag, the stronger ones first: a word that comes twice stands once, in its strongest role. */
export function termsOf(labels: LabelsByLanguage): Term[] {
  return (["preferred", "alternative", "hidden"] as const).flatMap((kind) =>
    (["fi", "sv", "en"] as const).flatMap((language): Term[] => {
      const { preferred, synonyms, hidden } = labels[language];
      const at = `labels.${language}`;
      if (kind === "preferred") {
        return preferred === null ? [] : [{ language, kind, label: preferred, field: `${at}.preferred` }];
      }
      const name = kind === "hidden" ? "hidden" : "synonyms";
      const list = kind === "hidden" ? hidden : synonyms;
      return list.map((label, index) => ({ language, kind, label, field: `${at}.${name}.${index}` }));
    }),
  );
}
