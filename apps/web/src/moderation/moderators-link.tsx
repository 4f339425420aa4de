import { workPaths } from "@tori/text/work-paths";
import { useMe } from "../people/use-me.ts";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

/** For moderators: the way from what anyone tells of a story to hiding it. */
export function ModeratorsLink({ slug }: { slug: string }) {
  const { texts, language } = useLanguage();
  const me = useMe();
  if (!me || me.roles.length === 0) return null;
  return (
    <p>
      <Link className="more-link" to={workPaths[language].storyDecisions(slug)}>
        {texts.reports.ofStory.hideOrReinstate}
      </Link>
    </p>
  );
}
