import { localized } from "@tori/text/language";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { useLoaded } from "../platform/use-loaded.ts";
import { practicesQuery } from "../practices/queries.ts";

/** The 14 practice categories, each a stall of the market. */
export function PracticeStalls() {
  const { texts, paths, language } = useLanguage();
  const data = useLoaded(practicesQuery);
  return (
    <section className="wrap section" aria-labelledby="practices">
      <h2 id="practices">{texts.front.practicesHeading}</h2>
      <p className="section-lead">{texts.front.practicesLead}</p>
      <ul className="stalls">
        {data.items.map(({ slug, name, storyCount }) => (
          <li key={slug} className="stall">
            <Link to={paths.practice(slug)}>
              <span className="stall-name">{localized(name, language)}</span>
              <span className="stall-count">{texts.common.stories(storyCount)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
