import type { CuratedTag } from "@tori/contract/curation";
import { formatDate } from "@tori/text/dates";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Fact, Facts } from "../ui/facts.tsx";
import { tagName } from "./tag-name.ts";

type Props = { tag: CuratedTag; tags: readonly CuratedTag[] };

/** Where a tag comes from, what has become of it, and what is merged into it. */
export function TagOrigin({ tag, tags }: Props) {
  const { texts, language, paths } = useLanguage();
  const { details: words } = texts.curation;
  const merged = tags.filter(({ mergedInto }) => mergedInto === tag.id);
  const survivor = tags.find(({ id }) => id === tag.mergedInto);
  return (
    <div className="page-facts">
      <Facts>
        {tag.proposedBy && <Fact term={words.proposedBy}>{tag.proposedBy.name || words.personGone}</Fact>}
        <Fact term={words.created}>{formatDate(tag.createdAt, language)}</Fact>
        {tag.reason !== null && <Fact term={words.reason}>{tag.reason}</Fact>}
        {survivor && (
          <Fact term={words.mergedInto}>
            <Link to={workPaths[language].manageTag(survivor.id)}>{tagName(survivor, language).text}</Link>
          </Fact>
        )}
        {merged.length > 0 && (
          <Fact term={words.mergedHere}>{merged.map((each) => tagName(each, language).text).join(", ")}</Fact>
        )}
        {tag.state === "active" && (
          <Fact term={words.address}>
            <Link to={paths.tag(tag.slug)}>{paths.tag(tag.slug)}</Link>
          </Fact>
        )}
      </Facts>
    </div>
  );
}
