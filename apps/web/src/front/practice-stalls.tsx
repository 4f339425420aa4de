import { localized } from "@tori/text/language";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { useLoaded } from "../platform/use-loaded.ts";
import { practicesQuery } from "../practices/queries.ts";

/** The 14 practice categories, each a stall of the market. */
export function PracticeStalls() {
  const { texts, paths, language } = useLanguage();
  const { front, common } = texts;
  const data = useLoaded(practicesQuery);
  return (
    <section className="wrap section" aria-labelledby="practices">
      <h2 id="practices">{front.practicesHeading}</h2>
      <p className="section-lead">{front.practicesLead}</p>
      <ul className="stalls">
        {data.items.map(({ slug, name, reusedCount }) => (
          <li key={slug} className="stall">
            <Link to={paths.practice(slug)}>
              <span className="stall-name">{localized(name, language)}</span>
              {reusedCount > 0 && (
                <span className="stall-count">{front.reusedOf(common.stories(reusedCount))}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
