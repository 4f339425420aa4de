import { paths } from "@tori/text/paths";
import type { StoryLink } from "@tori/contract/stories";

type Props = { id?: string; story: Pick<StoryLink, "slug" | "language" | "title"> };

/** Leads to a story in a window of its own: what is chosen here stays. */
export function StoryTitle({ id, story: { slug, language, title } }: Props) {
  return (
    <a
      id={id}
      className="retag-title"
      href={paths[language].story(slug)}
      lang={language}
      target="_blank"
      rel="noreferrer"
    >
      {title}
    </a>
  );
}
