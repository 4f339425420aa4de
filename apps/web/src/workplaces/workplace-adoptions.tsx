import { useLocation } from "react-router";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { useLoaded } from "../platform/use-loaded.ts";
import { AdoptionOfStory } from "./adoption-of-story.tsx";
import { type Side, adoptionsOfWorkplaceQuery } from "./queries.ts";

/** What a workplace uses from others, or others from it; nothing where there is none. */
export function WorkplaceAdoptions({ slug, side }: { slug: string; side: Side }) {
  const { texts, paths } = useLanguage();
  const { search } = useLocation();
  const { items, nextCursor } = useLoaded(adoptionsOfWorkplaceQuery(slug, side, search));
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={side}>
      <h2 id={side}>{texts.workplaces.page[side]}</h2>
      <ul className="adoptions">
        {items.map((adoption) => (
          <AdoptionOfStory
            key={adoption.id}
            adoption={adoption}
            story={adoption.story}
            to={paths.story(adoption.story.slug)}
            isOwn={side === "taken"}
          />
        ))}
      </ul>
      {nextCursor !== null && (
        <p>
          <Link
            className="more-link"
            to={`${paths.workplace(slug)}?${withCursor(search, side, nextCursor)}`}
            focus={side}
          >
            {texts.reuse.others.more}
          </Link>
        </p>
      )}
    </section>
  );
}

/** The other side stays where it is. */
function withCursor(search: string, side: Side, cursor: string): string {
  const params = new URLSearchParams(search);
  params.set(side, cursor);
  return params.toString();
}
