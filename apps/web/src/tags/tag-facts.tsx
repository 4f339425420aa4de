import type { Tag, TagLink } from "@tori/contract/tags";
import { languages, localized } from "@tori/text/language";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Fact, Facts } from "../ui/facts.tsx";

/** Other words for a tag, and the tags around it. Only what there is: most tags have no synonyms. */
export function TagFacts({ tag }: { tag: Tag }) {
  const { texts, language } = useLanguage();
  const { tags, common } = texts;
  const synonyms = tag.synonyms[language];
  return (
    <div className="page-facts">
      <Facts>
        {synonyms.length > 0 && <Fact term={tags.synonyms}>{synonyms.join(", ")}</Fact>}
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <Fact key={other} term={common.inLanguage[other]}>
              <span lang={other}>{[localized(tag.name, other), ...tag.synonyms[other]].join(", ")}</span>
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
      </Facts>
    </div>
  );
}

function TagLinks({ tags }: { tags: readonly TagLink[] }) {
  const { paths, language } = useLanguage();
  return (
    <ul className="facts-list">
      {tags.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={paths.tag(slug)}>{localized(name, language)}</Link>
        </li>
      ))}
    </ul>
  );
}
