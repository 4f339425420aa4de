import type { CuratedTag } from "@tori/contract/curation";
import type { TagChoice } from "@tori/contract/tags";
import { useCallback, useMemo } from "react";
import { tagChoices, tagName } from "../curation/tag-name.ts";
import { useFormTexts } from "../ui/form/form-texts.ts";
import { useLanguage } from "../platform/language-context.tsx";
import type { NameOf } from "./tag-marks.tsx";

/** Names of tags in whatever state they are. */
export function useNameOf(tags: readonly CuratedTag[]): NameOf {
  const { language } = useLanguage();
  const { gone } = useFormTexts().tags;
  const names = useMemo(() => new Map(tags.map((tag) => [tag.id, tagName(tag, language)])), [tags, language]);
  return useCallback((id) => names.get(id) ?? { text: gone, lang: undefined }, [names, gone]);
}

/** Tags to choose from: those in use, and some others in whatever state they are. */
export function choicesWith(
  tags: readonly CuratedTag[],
  isOffered: (tag: CuratedTag) => boolean,
): TagChoice[] {
  return tagChoices(tags.map((tag) => (isOffered(tag) ? { ...tag, state: "active" } : tag)));
}
