import type { Story } from "@tori/contract/stories";
import { reusePaths } from "@tori/text/reuse-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

/** What one can go on to do with a story. */
export function StoryTools({ story: { slug } }: { story: Story }) {
  const { texts, language } = useLanguage();
  return (
    <p className="no-print">
      <Link className="button button-quiet" to={reusePaths[language].comparison([slug])}>
        {texts.stories.compare}
      </Link>
    </p>
  );
}
