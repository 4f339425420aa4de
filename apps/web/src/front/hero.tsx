import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { useLoaded } from "../platform/use-loaded.ts";
import { statisticsQuery } from "../site/queries.ts";
import { SearchField } from "../search/search-field.tsx";

/** What this is, in a sentence, and the search. */
export function Hero() {
  const { texts, paths } = useLanguage();
  const { reusedStories } = useLoaded(statisticsQuery);
  const { front, common } = texts;
  return (
    <section className="hero">
      <div className="awning" />
      <div className="wrap hero-content">
        <h1>{front.heading}</h1>
        <p className="lead">{front.lead}</p>
        <SearchField large />
        <p className="hero-examples">
          {front.examplesLabel}{" "}
          {front.examples.map((words) => (
            <Link key={words} to={paths.search(new URLSearchParams({ q: words }).toString())}>
              {words}
            </Link>
          ))}
        </p>
        <p className="hero-amount">
          {reusedStories > 0 ? front.reused(common.stories(reusedStories)) : front.noneReused}
        </p>
      </div>
    </section>
  );
}
