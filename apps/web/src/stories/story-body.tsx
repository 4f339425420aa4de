import type { Story } from "@tori/contract/stories";
import { useLanguage } from "../platform/language-context.tsx";
import { RichText } from "../ui/rich-text.tsx";
import { useStoryLang } from "./use-story-lang.ts";

/** The sections that have content, in reading order, and where it all is from. */
export function StoryBody({ story }: { story: Story }) {
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
        </section>
      ))}
      {story.sources.length > 0 && (
        <section id="sources" aria-labelledby="sources-heading">
          <h2 id="sources-heading">{texts.stories.sources}</h2>
          <ul className="story-sources">
            {story.sources.map(({ title, url }) => (
              <li key={`${title} ${url ?? ""}`} lang={lang}>
                {url === null ? title : <a href={url}>{title}</a>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
