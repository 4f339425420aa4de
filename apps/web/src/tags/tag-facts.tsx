import type { Tag, TagLink } from "@tori/contract/tags";
import { collatorOf, languages, localized } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Fact, Facts } from "../ui/facts.tsx";
import { foreign } from "./told.ts";

/** Other words for a tag, the tags around it, and where else it is known. Only what there is: most tags have no synonyms. */
export function TagFacts({ tag }: { tag: Tag }) {
  const { texts, language } = useLanguage();
  const { tags, common } = texts;
  const synonyms = tag.synonyms[language];
  const others = languages
    .filter((other) => other !== language)
    .map((other) => ({ other, words: [tag.name[other] ?? [], tag.synonyms[other]].flat() }))
    .filter(({ words }) => words.length > 0);
  return (
    <div className="page-facts">
      <Facts>
        {synonyms.length > 0 && <Fact term={tags.synonyms}>{synonyms.join(", ")}</Fact>}
        {others.map(({ other, words }) => (
          <Fact key={other} term={common.inLanguage[other]}>
            <span lang={other}>{words.join(", ")}</span>
          </Fact>
        ))}
        {tag.broader && (
          <Fact term={tags.broader}>
            <TagLinks tags={[tag.broader]} />
          </Fact>
        )}
        {tag.narrower.length > 0 && (
          <Fact term={tags.narrower}>
            <TagLinks tags={tag.narrower} />
          </Fact>
        )}
        {tag.yso !== null && (
          <Fact term={tags.elsewhere}>
            <a href={tag.yso}>{tags.finto}</a>
            <span className="fact-more">{tags.aboutFinto}</span>
          </Fact>
        )}
      </Facts>
    </div>
  );
}

function TagLinks({ tags }: { tags: readonly TagLink[] }) {
  const { paths, language } = useLanguage();
  const { compare } = collatorOf(language);
  const ordered = tags.toSorted((one, other) =>
    compare(localized(one.name, language), localized(other.name, language)),
  );
  return (
    <ul className="facts-list">
      {ordered.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={paths.tag(slug)} lang={foreign(name, language)}>
            {localized(name, language)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
