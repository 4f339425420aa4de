import type { Me } from "@tori/contract/people";
import type { Workplace } from "@tori/contract/workplaces";
import { useMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { useFresh } from "../platform/writing/use-fresh.ts";
import { AdoptionOfStory } from "./adoption-of-story.tsx";
import { keptAdoptionsQuery } from "./queries.ts";

/** What the workplace keeps within its organisation, for those who belong to that; the story's use is where it goes on. */
export function KeptAdoptions({ workplace: { slug, organisation } }: { workplace: Workplace }) {
  const { texts, paths } = useLanguage();
  const { page } = texts.workplaces;
  const me = useMe();
  const isWithin = Boolean(me && !me.isBlocked && isOf(me, organisation.slug));
  const { data } = useFresh(keptAdoptionsQuery(slug), isWithin);
  // Of a story that is not to be read now there is nothing to go on with.
  const kept = data?.items.flatMap(({ story, ...adoption }) => (story ? [{ story, adoption }] : [])) ?? [];
  if (!isWithin || kept.length === 0) return null;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{page.kept}</h2>
      <p className="section-lead">{texts.reuse.own.kept}</p>
      <ul className="adoptions">
        {kept.map(({ story, adoption }) => (
          <AdoptionOfStory
            key={adoption.id}
            adoption={adoption}
            story={story}
            to={paths.storyUse(story.slug)}
            isOwn
          />
        ))}
      </ul>
    </section>
  );
}

function isOf({ memberships }: Me, organisation: string): boolean {
  return memberships.some(
    (mine) =>
      mine.state === "active" && mine.workplaceState === "active" && mine.organisation.slug === organisation,
  );
}
