import type { ComparedStory } from "@tori/contract/comparison";
import { useLanguage } from "../../platform/language-context.tsx";
import { useStoryLang } from "../../stories/use-story-lang.ts";
import { SectionText } from "./section-text.tsx";

/** What came of it, and what was measured of that. */
export function Results({ story }: { story: ComparedStory }) {
  const { stories } = useLanguage().texts;
  return (
    <>
      {story.resultsKnown ? (
        <SectionText story={story} name="results" />
      ) : (
        <span className="comparison-unknown">{stories.resultsUnknown}</span>
      )}
      <Measured story={story} />
    </>
  );
}

function Measured({ story }: { story: ComparedStory }) {
  const { comparison, common } = useLanguage().texts;
  const lang = useStoryLang(story);
  if (story.indicators.length === 0) return null;
  return (
    <ul className="comparison-indicators">
      {story.indicators.map(({ name, before, after, how }) => (
        <li key={name}>
          <strong lang={lang}>{name}</strong>:{" "}
          {comparison.indicator(before || common.notKnown, after || common.notKnown)}
          {how !== "" && <span className="fact-more">{comparison.measured(how)}</span>}
        </li>
      ))}
    </ul>
  );
}
