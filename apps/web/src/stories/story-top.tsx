import type { ReactNode } from "react";
import type { ShownStory } from "./shown-story.ts";
import { formatDate } from "@tori/text/dates";
import { localized } from "@tori/text/language";
import { paths as allPaths } from "@tori/text/paths";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { needsChecking } from "./freshness.ts";
import { StoryGist } from "./story-gist.tsx";
import { useStoryLang } from "./use-story-lang.ts";

type Props = {
  story: ShownStory;
  /** Who else uses it, where anyone can. */
  children?: ReactNode;
};

/** Who, what, and what came of it: what a reader in a hurry reads. */
export function StoryTop({ story, children }: Props) {
  const { paths, language } = useLanguage();
  const lang = useStoryLang(story);
  return (
    <header className="story-top">
      <p className="story-who">
        <Link to={paths.organisation(story.organisation.slug)}>
          {localized(story.organisation.name, language)}
        </Link>
        {story.workplace && (
          <span lang={lang}>
            , <Workplace story={story} />
          </span>
        )}
      </p>
      <h1 lang={lang}>{story.title}</h1>
      <p className="lead" lang={lang}>
        {story.summary}
      </p>
      <StoryGist story={story} />
      {children}
      <Notices story={story} />
    </header>
  );
}

function Workplace({ story: { workplace, workplaceSlug } }: { story: ShownStory }) {
  const { paths } = useLanguage();
  return workplaceSlug === null ? workplace : <Link to={paths.workplace(workplaceSlug)}>{workplace}</Link>;
}

/** What a reader must know before trusting the text. */
function Notices({ story }: { story: ShownStory }) {
  const { texts, language } = useLanguage();
  const { stories, cards, common } = texts;
  const lang = useStoryLang(story);
  return (
    <div className="story-notices">
      {story.state === "retired" && (
        <div className="notice notice-strong">
          <strong>{stories.retiredNotice}</strong>
          <p>
            {stories.retiredReason}{" "}
            {story.stateReason ? <span lang={lang}>{story.stateReason}</span> : common.notKnown}
          </p>
        </div>
      )}
      {story.confirmedAt !== null && needsChecking(story) && (
        <p className="notice">{stories.needsChecking(formatDate(story.confirmedAt, language))}</p>
      )}
      {lang && (
        <p className="notice">
          {cards.otherLanguage[lang]}. {/* Another language is another document. */}
          <a className="no-print" href={allPaths[lang].story(story.slug)} hrefLang={lang}>
            {stories.openIn(common.inLanguage[lang])}
          </a>
        </p>
      )}
      {story.publisher === "editorial" && <Editorial story={story} />}
    </div>
  );
}

function Editorial({ story }: { story: ShownStory }) {
  const { texts } = useLanguage();
  const { stories } = texts;
  const lang = useStoryLang(story);
  return (
    <div className="notice">
      <strong>{stories.editorialNotice}</strong>
      <p>
        {stories.editorialExplained}{" "}
        {story.editorialNote !== null && <span lang={lang}>{story.editorialNote} </span>}
        {story.sources.length > 0 && (
          <a className="no-print" href="#sources">
            {stories.toSources}
          </a>
        )}
      </p>
    </div>
  );
}
