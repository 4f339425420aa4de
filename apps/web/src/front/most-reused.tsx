import { reusePaths } from "@tori/text/reuse-paths";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { useLoaded } from "../platform/use-loaded.ts";
import { reusedStoriesQuery } from "../stories/queries.ts";
import { StoryCard } from "../stories/story-card.tsx";
import { ArrowIcon } from "../ui/icons.tsx";

export const reusedCount = 6;

/** What most others have taken home: that is what stories are here for. */
export function MostReused() {
  const { texts, paths, language } = useLanguage();
  const { most } = texts.front;
  const { items } = useLoaded(reusedStoriesQuery(reusedCount));
  return (
    <section className="wrap section" aria-labelledby="most-reused">
      <h2 id="most-reused">{most.heading}</h2>
      <p className="section-lead">{items.length > 0 ? most.lead : most.none}</p>
      {items.length > 0 && (
        <>
          <ul className="cards cards-grid">
            {items.map((story) => (
              <li key={story.id}>
                <StoryCard story={story} level={3} />
              </li>
            ))}
          </ul>
          <p>
            <Link className="more-link" to={paths.search("reuse=1&sort=reused")}>
              {most.all}
              <ArrowIcon />
            </Link>
          </p>
          <p>
            <a className="more-link" href={reusePaths[language].reuseFeed}>
              {most.feed}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
