import type { ComparedStory } from "@tori/contract/comparison";
import type { SectionKey } from "@tori/contract/vocabulary";
import { useLanguage } from "../../platform/language-context.tsx";
import { useStoryLang } from "../../stories/use-story-lang.ts";
import { RichText } from "../../ui/rich-text.tsx";

/** A section of the story's text, whole. */
export function SectionText({ story, name }: { story: ComparedStory; name: SectionKey }) {
  const { common } = useLanguage().texts;
  const lang = useStoryLang(story);
  const section = story.sections.find(({ key }) => key === name);
  if (!section) return <span className="comparison-unknown">{common.notKnown}</span>;
  return (
    <div lang={lang}>
      <RichText doc={section.body} />
    </div>
  );
}
