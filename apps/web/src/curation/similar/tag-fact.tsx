import type { CuratedTag } from "@tori/contract/curation";
import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../../platform/language-context.tsx";
import { Link } from "../../platform/link.tsx";
import { StatePill } from "../state-pill.tsx";
import { tagName } from "../tag-name.ts";

type Props = {
  tag: CuratedTag;
  /** The word of it that is like another: a synonym is told. */
  label: string;
  /** What a link says that opens a tab of its own; the same tab otherwise. */
  newTab?: string;
};

/** A tag with the number of its stories, and the way to its page. */
export function TagFact({ tag, label, newTab }: Props) {
  const { texts, language } = useLanguage();
  const { similarTags } = texts;
  const name = tagName(tag, language);
  const address = workPaths[language].manageTag(tag.id);
  const isName = Object.values(tag.labels).some(({ preferred }) => preferred === label);
  return (
    <div className="similar-tag">
      {newTab === undefined ? (
        <Link to={address} lang={name.lang}>
          {name.text}
        </Link>
      ) : (
        <a href={address} lang={name.lang} target="_blank" rel="noreferrer">
          {name.text}
          <span className="visually-hidden" lang={language}>
            {" "}
            ({newTab})
          </span>
        </a>
      )}
      {tag.state !== "active" && <StatePill state={tag.state} />}
      <span>{similarTags.stories(tag.storyCount)}</span>
      {!isName && <span>{similarTags.known(label)}</span>}
    </div>
  );
}
