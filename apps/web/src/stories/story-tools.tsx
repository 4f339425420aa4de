import type { Story } from "@tori/contract/stories";
import { reusePaths } from "@tori/text/reuse-paths";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

/** What one can go on to do with a story. */
export function StoryTools({ story: { slug } }: { story: Story }) {
  const { texts, language } = useLanguage();
  const { comparison, adapt } = reusePaths[language];
  return (
    <p className="chips-list no-print">
      <Link className="button button-quiet" to={comparison([slug])}>
        {texts.stories.compare}
      </Link>
      <Link className="button button-quiet" to={adapt(slug)}>
        {texts.stories.adapt}
      </Link>
    </p>
  );
}
