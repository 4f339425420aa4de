import type { ReactNode } from "react";
import type { ShownStory } from "./shown-story.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { Indicators } from "./indicators.tsx";
import { StoryContact } from "./story-contact.tsx";
import { useStoryLang } from "./use-story-lang.ts";

type Props = {
  story: ShownStory;
  /** What others have made of it. */
  children?: ReactNode;
};

/** The sections that have content, in reading order, and where it all is from. */
export function StoryBody({ story, children }: Props) {
  const { texts } = useLanguage();
  const lang = useStoryLang(story);
  return (
    <div className="story-body">
      {story.sections.map(({ key, body }) => (
        <section key={key} id={key} aria-labelledby={`${key}-heading`}>
          <h2 id={`${key}-heading`}>{texts.stories.sections[key]}</h2>
          <div lang={lang}>
            <RichText doc={body} />
          </div>
          {key === "results" && <Indicators indicators={story.indicators} lang={lang} />}
        </section>
      ))}
      {!story.resultsKnown && (
        <section id="results" aria-labelledby="results-heading">
          <h2 id="results-heading">{texts.stories.sections.results}</h2>
          <p>{texts.stories.resultsUnknown}</p>
          <Indicators indicators={story.indicators} lang={lang} />
        </section>
      )}
      {children}
      <Links id="links" heading={texts.stories.links} links={story.links} lang={lang} />
      <StoryContact story={story} />
      <Links id="sources" heading={texts.stories.sources} links={story.sources} lang={lang} />
    </div>
  );
}

type LinksProps = {
  id: string;
  heading: string;
  links: readonly { title: string; url: string | null }[];
  lang: string | undefined;
};

function Links({ id, heading, links, lang }: LinksProps) {
  if (links.length === 0) return null;
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <ul className="story-sources">
        {links.map(({ title, url }) => (
          <li key={`${title} ${url ?? ""}`} lang={lang}>
            {url === null ? title : <a href={url}>{title}</a>}
          </li>
        ))}
      </ul>
    </section>
  );
}
