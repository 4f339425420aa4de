import { plainText } from "@tori/contract/plain-text";
import type { SectionKey } from "@tori/contract/vocabulary";
import { useLanguage } from "../platform/language-context.tsx";
import { AskMore } from "./ask-more.tsx";
import { firstSentences } from "./first-sentences.ts";
import type { ShownStory } from "./shown-story.ts";
import { useStoryLang } from "./use-story-lang.ts";

/** What came of it, and what of it holds elsewhere: enough to go on reading, or not. */
export function StoryGist({ story }: { story: ShownStory }) {
  const { stories, common } = useLanguage().texts;
  return (
    <div className="story-gist">
      <Gist story={story} section="results" label={stories.gist} unknown={stories.resultsUnknown} />
      <Gist story={story} section="reuse" label={stories.sections.reuse} unknown={`${common.notKnown}.`} />
    </div>
  );
}

type Props = { story: ShownStory; section: SectionKey; label: string; unknown: string };

function Gist({ story, section, label, unknown }: Props) {
  const { stories } = useLanguage().texts;
  const lang = useStoryLang(story);
  const told = story.sections.find(({ key }) => key === section);
  return (
    <div>
      <p className="story-gist-label">{label}</p>
      {told ? (
        <>
          <p lang={lang}>{firstSentences(plainText(told.body))}</p>
          <a className="no-print" href={`#${section}`}>
            {stories.readOn}
            <span className="visually-hidden"> ({stories.sections[section]})</span>
          </a>
        </>
      ) : (
        <p>
          {unknown} <AskMore story={story} />
        </p>
      )}
    </div>
  );
}
