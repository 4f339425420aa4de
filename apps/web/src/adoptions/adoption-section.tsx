import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { useLoaded } from "../platform/use-loaded.ts";
import { AdoptionView } from "./adoption-view.tsx";
import { storyAdoptionsQuery } from "./queries.ts";

/** Those who last told how they use a story; the page of its use has the others. */
export function AdoptionSection({ slug }: { slug: string }) {
  const { texts, paths } = useLanguage();
  const { items, nextCursor } = useLoaded(storyAdoptionsQuery(slug));
  if (items.length === 0) return null;
  return (
    <section id="use" aria-labelledby="use-heading">
      <h2 id="use-heading">{texts.stories.reuse.heading}</h2>
      <ul className="adoptions">
        {items.map((adoption) => (
          <li key={adoption.id} className="adoption">
            <AdoptionView adoption={adoption} />
          </li>
        ))}
      </ul>
      {nextCursor && (
        <Link className="more-link no-print" to={paths.storyUse(slug)}>
          {texts.common.showAll}
        </Link>
      )}
    </section>
  );
}
