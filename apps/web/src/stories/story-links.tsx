import type { ShownStory } from "./shown-story.ts";
import type { StoryOrigin } from "@tori/contract/stories";
import type { RelationKind } from "@tori/contract/vocabulary";
import { collatorOf, localized } from "@tori/text/language";
import { reusePaths } from "@tori/text/reuse-paths";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";

/** What the story hangs together with: practices, tags, and the stories before and after it. */
export function StoryLinks({ story }: { story: ShownStory }) {
  const { texts, paths, language } = useLanguage();
  const { compare } = collatorOf(language);
  const practices = story.practices.map(({ slug, name }) => ({
    path: paths.practice(slug),
    name: localized(name, language),
  }));
  const tags = story.tags.map(({ slug, name }) => ({
    path: paths.tag(slug),
    name: localized(name, language),
  }));
  return (
    <>
      <Chips id="practices" heading={texts.stories.practices} items={practices} />
      <Chips
        id="tags"
        heading={texts.stories.tags}
        items={tags.sort((one, other) => compare(one.name, other.name))}
      />
      <Relations
        id="based-on"
        heading={texts.stories.basedOn}
        relations={story.basedOn}
        differences={reusePaths[language].differences(story.slug)}
      />
      <Relations
        id="basis-for"
        heading={texts.stories.basisFor}
        relations={story.basisFor.map((link) => ({ ...link, story: link }))}
      />
    </>
  );
}

type ChipsProps = { id: string; heading: string; items: readonly { path: string; name: string }[] };

function Chips({ id, heading, items }: ChipsProps) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="chips-list">
        {items.map(({ path, name }) => (
          <li key={path}>
            <Link className="chip" to={path}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Relation = Pick<StoryOrigin, "story" | "organisation"> & Partial<StoryOrigin> & { kind: RelationKind };

type RelationsProps = {
  id: string;
  heading: string;
  relations: readonly Relation[];
  /** Where a story stands beside the one that it is made from. */
  differences?: string;
};

/** The licence asks to name what a story is made from, also when that can no longer be read. */
function Relations({ id, heading, relations, differences }: RelationsProps) {
  const { texts, paths, language } = useLanguage();
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="story-relations">
        {relations.map(({ story, organisation, workplace, kind, version }) => (
          <li key={organisation.slug + story?.slug}>
            {story ? (
              <Link
                to={paths.story(story.slug)}
                lang={story.language === language ? undefined : story.language}
              >
                {story.title}
              </Link>
            ) : (
              texts.stories.originGone
            )}
            <span className="fact-more">
              {localized(organisation.name, language)}
              {workplace && `, ${workplace}`}. CC BY 4.0.
            </span>
            <span className="fact-more">{texts.labels.relationKinds[kind]}</span>
            {differences && version && <Link to={differences}>{texts.stories.differences}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}
