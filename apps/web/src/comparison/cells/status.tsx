import type { ComparedStory } from "@tori/contract/comparison";
import { formatDate } from "@tori/text/dates";
import { useLanguage } from "../../platform/language-context.tsx";
import { needsChecking } from "../../stories/freshness.ts";
import { StatusPill } from "../../stories/status-pill.tsx";
import { useStoryLang } from "../../stories/use-story-lang.ts";

/** How far the practice has come, and when that was last known to hold. */
export function Status({ story }: { story: ComparedStory }) {
  const { texts } = useLanguage();
  const lang = useStoryLang(story);
  return (
    <>
      <StatusPill story={story} />
      {story.state === "retired" && (
        <span className="fact-more">
          {texts.stories.retiredReason} <span lang={lang}>{story.stateReason ?? texts.common.notKnown}</span>
        </span>
      )}
      {story.statusNote !== null && (
        <span className="fact-more" lang={lang}>
          {story.statusNote}
        </span>
      )}
      <Checked story={story} />
    </>
  );
}

function Checked({ story }: { story: ComparedStory }) {
  const { texts, language } = useLanguage();
  const { comparison, stories } = texts;
  const asOf = story.statusAsOf && stories.statusAsOf(formatDate(story.statusAsOf, language));
  const confirmed = story.confirmedAt && formatDate(story.confirmedAt, language);
  if (!confirmed) return <span className="fact-more">{asOf ?? stories.statusAsOfUnknown}</span>;
  const tell = needsChecking(story) ? comparison.confirmedLongAgo : comparison.confirmed;
  return (
    <>
      {asOf && <span className="fact-more">{asOf}</span>}
      <span className="fact-more">{tell(confirmed)}</span>
    </>
  );
}
