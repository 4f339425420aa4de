import type { ShownStory } from "./shown-story.ts";
import type { StoryLink } from "@tori/contract/stories";
import type { RelationKind } from "@tori/contract/vocabulary";
import { locales, localized } from "@tori/text/language";
import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";

/** What the story hangs together with: practices, tags, and the stories before and after it. */
export function StoryLinks({ story }: { story: ShownStory }) {
  const { texts, paths, language } = useLanguage();
  const { compare } = new Intl.Collator(locales[language]);
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
      <Relations id="based-on" heading={texts.stories.basedOn} links={story.basedOn} />
      <Relations id="basis-for" heading={texts.stories.basisFor} links={story.basisFor} />
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

type RelationsProps = {
  id: string;
  heading: string;
  links: readonly (StoryLink & { kind: RelationKind })[];
};

function Relations({ id, heading, links }: RelationsProps) {
  const { texts, paths, language } = useLanguage();
  if (links.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <ul className="story-relations">
        {links.map((link) => (
          <li key={link.slug}>
            <Link to={paths.story(link.slug)} lang={link.language === language ? undefined : link.language}>
              {link.title}
            </Link>
            <span className="fact-more">{texts.labels.relationKinds[link.kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
