import { workPaths } from "@tori/text/work-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";
import { Notice } from "../ui/form/notice.tsx";

/** What came of a decision, and the way to the next one. */
export function DoneNotice({ title }: { title: string }) {
  const { texts, language } = useLanguage();
  return (
    <Notice kind="success" title={title} takesFocus>
      <p>
        <Link className="more-link" to={workPaths[language].moderation()}>
          {texts.moderation.next}
        </Link>
      </p>
    </Notice>
  );
}
