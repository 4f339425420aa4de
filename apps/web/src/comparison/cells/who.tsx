import type { ComparedStory } from "@tori/contract/comparison";
import { localized } from "@tori/text/language";
import { useLanguage } from "../../platform/language-context.tsx";
import { Link } from "../../platform/link.tsx";
import { useStoryLang } from "../../stories/use-story-lang.ts";

/** Whose story it is, and how big they are. */
export function Who({ story }: { story: ComparedStory }) {
  const { texts, paths, language } = useLanguage();
  const { comparison, labels } = texts;
  const { organisation, workplace, sizeBand } = story;
  return (
    <>
      <Link to={paths.organisation(organisation.slug)}>{localized(organisation.name, language)}</Link>
      <span className="fact-more">{labels.organisationTypes[organisation.type]}</span>
      {workplace !== null && <Workplace story={story} />}
      <span className={sizeBand ? "fact-more" : "fact-more comparison-unknown"}>
        {sizeBand ? labels.sizeBands[sizeBand] : comparison.sizeUnknown}
      </span>
    </>
  );
}

function Workplace({ story }: { story: ComparedStory }) {
  return (
    <span className="fact-more" lang={useStoryLang(story)}>
      {story.workplace}
    </span>
  );
}
