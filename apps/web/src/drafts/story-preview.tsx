import type { DraftStory } from "@tori/contract/drafts";
import { StoryBody } from "../stories/story-body.tsx";
import { StoryFacts } from "../stories/story-facts.tsx";
import { StoryLinks } from "../stories/story-links.tsx";
import { StoryTop } from "../stories/story-top.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import "../stories/story-page.css";

/** A draft by the parts of a story's own page. */
export function StoryPreview({ story }: { story: DraftStory }) {
  const { preview } = useLanguage().texts.drafts;
  const shown = {
    ...story,
    title: story.title || preview.untitled,
    summary: story.summary || preview.noSummary,
  };
  return (
    <article className="story story-preview">
      <StoryTop story={shown} />
      <StoryFacts story={shown} />
      <StoryBody story={shown} />
      <div className="story-more">
        <StoryLinks story={shown} />
      </div>
    </article>
  );
}
