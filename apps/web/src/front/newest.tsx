import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { useLoaded } from "../platform/use-loaded.ts";
import { newestStoriesQuery } from "../stories/queries.ts";
import { StoryCard } from "../stories/story-card.tsx";
import { ArrowIcon } from "../ui/icons.tsx";

export const newestCount = 6;

export function Newest() {
  const { texts, paths } = useLanguage();
  const data = useLoaded(newestStoriesQuery(newestCount));
  return (
    <section className="section section-tinted" aria-labelledby="newest">
      <div className="wrap">
        <h2 id="newest">{texts.front.newestHeading}</h2>
        <ul className="cards cards-grid">
          {data.items.map((story) => (
            <li key={story.id}>
              <StoryCard story={story} level={3} />
            </li>
          ))}
        </ul>
        <p>
          <Link className="more-link" to={paths.search("sort=newest")}>
            {texts.front.newestAll}
            <ArrowIcon />
          </Link>
        </p>
      </div>
    </section>
  );
}
