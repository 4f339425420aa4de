import { AdoptionView } from "../adoptions/adoption-view.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useLoaded } from "../platform/use-loaded.ts";
import { type Side, adoptionsOfWorkplaceQuery } from "./queries.ts";

/** What a workplace uses from others, or others from it; nothing where there is none. */
export function WorkplaceAdoptions({ slug, side }: { slug: string; side: Side }) {
  const { texts, paths, language } = useLanguage();
  const { items } = useLoaded(adoptionsOfWorkplaceQuery(slug, side));
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={side}>
      <h2 id={side}>{texts.workplaces.page[side]}</h2>
      <ul className="adoptions">
        {items.map((adoption) => (
          <li key={adoption.id} className="adoption">
            <p>
              <Link
                to={paths.story(adoption.story.slug)}
                lang={adoption.story.language === language ? undefined : adoption.story.language}
              >
                {adoption.story.title}
              </Link>
            </p>
            <AdoptionView adoption={adoption} />
          </li>
        ))}
      </ul>
    </section>
  );
}
