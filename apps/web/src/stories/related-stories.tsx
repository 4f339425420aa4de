import type { StoryCard } from "@tori/contract/stories";
import { useLanguage } from "../platform/language-context.tsx";
import { StoryList } from "./story-list.tsx";

export function RelatedStories({ stories }: { stories: readonly StoryCard[] }) {
  const { texts } = useLanguage();
  if (stories.length === 0) return null;
  return (
    <section className="section section-tinted related no-print" aria-labelledby="related">
      <div className="wrap">
        <h2 id="related">{texts.stories.related}</h2>
        <StoryList stories={stories} />
      </div>
    </section>
  );
}
