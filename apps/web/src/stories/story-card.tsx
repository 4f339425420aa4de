import type { Highlight } from "@tori/contract/search";
import type { StoryCard as Story } from "@tori/contract/stories";
import { localized } from "@tori/text/language";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { MarkedText } from "../ui/marked-text.tsx";
import { StatusPill } from "./status-pill.tsx";
import { yearsText } from "./years.ts";
import "./story-card.css";

type Props = { story: Story; level: 2 | 3; highlight?: Highlight | null };

/**
 * A story in a list: who and where, what came of it, where it stands. `level` is the heading's; `highlight` says what
 * of it was searched for, and may have another part of its text than the summary.
 */
export function StoryCard({ story, level, highlight }: Props) {
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
        <Link to={paths.story(story.slug)}>
          {highlight ? <MarkedText segments={highlight.title} /> : story.title}
        </Link>
      </Heading>
      <p className="story-card-summary" lang={lang}>
        {highlight ? <MarkedText segments={highlight.snippet} /> : story.summary}
      </p>
      <ul className="story-card-facts">
        <li>
          <StatusPill story={story} />
        </li>
        {story.reused > 0 && <li className="story-card-reused">{texts.cards.reused(story.reused)}</li>}
        {years && <li>{years}</li>}
        {story.sectors.slice(0, 1).map((sector) => (
          <li key={sector}>{texts.labels.sectors[sector]}</li>
        ))}
        {lang && <li className="story-card-language">{texts.cards.otherLanguage[lang]}</li>}
      </ul>
    </article>
  );
}
