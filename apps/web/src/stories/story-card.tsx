import type { StoryCard as Story } from "@tori/contract/stories";
import { localized } from "@tori/text/language";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { StatusPill } from "./status-pill.tsx";
import { yearsText } from "./years.ts";
import "./story-card.css";

/** A story in a list: who and where, what came of it, where it stands. `level` is the heading's. */
export function StoryCard({ story, level }: { story: Story; level: 2 | 3 }) {
  const { texts, paths, language } = useLanguage();
  const Heading = `h${level}` as const;
  const lang = story.language === language ? undefined : story.language;
  const years = yearsText(story, texts.cards);
  return (
    <article className="card story-card">
      <p className="story-card-who">
        {localized(story.organisation.name, language)}
        {story.workplace && <span lang={lang}>, {story.workplace}</span>}
      </p>
      <Heading lang={lang}>
        <Link to={paths.story(story.slug)}>{story.title}</Link>
      </Heading>
      <p className="story-card-summary" lang={lang}>
        {story.summary}
      </p>
      <ul className="story-card-facts">
        <li>
          <StatusPill story={story} />
        </li>
        {years && <li>{years}</li>}
        {story.sectors.slice(0, 1).map((sector) => (
          <li key={sector}>{texts.labels.sectors[sector]}</li>
        ))}
        {lang && <li className="story-card-language">{texts.cards.otherLanguage[lang]}</li>}
      </ul>
    </article>
  );
}
