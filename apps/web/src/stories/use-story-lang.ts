import type { Language } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";

/** The `lang` of a story's text on the page: none where it is the page's own. */
export function useStoryLang(story: { language: Language }): Language | undefined {
  const { language } = useLanguage();
  return story.language === language ? undefined : story.language;
}
