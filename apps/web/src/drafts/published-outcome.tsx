import type { Language } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Notice } from "../ui/form/notice.tsx";
import type { Published } from "./publish-part.tsx";

type Props = { published: Published; language: Language };

/** What came of it and what happens next, in place of the form. */
export function PublishedOutcome({ published: { state, slug }, language }: Props) {
  const here = useLanguage();
  const { drafts, desk } = here.texts;
  const { publish } = drafts;
  const isOut = state === "published";
  return (
    <Notice kind="success" title={isOut ? publish.done : publish.sentIn} takesFocus>
      <p>{isOut ? publish.doneDetail : publish.sentInDetail}</p>
      <div className="button-row">
        {isOut && (
          <a className="button" href={paths[language].story(slug)}>
            {publish.openStory}
          </a>
        )}
        <Link className="button button-quiet" to={here.paths.desk}>
          {desk.title}
        </Link>
      </div>
    </Notice>
  );
}
