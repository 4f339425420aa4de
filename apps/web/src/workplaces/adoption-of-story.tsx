import type { Adoption } from "@tori/contract/adoptions";
import type { StoryLink } from "@tori/contract/stories";
import { AdoptionView } from "../adoptions/adoption-view.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

type Props = { adoption: Adoption; story: StoryLink; to: string };

/** An adoption in a list of many stories'. */
export function AdoptionOfStory({ adoption, story, to }: Props) {
  const { language } = useLanguage();
  return (
    <li className="adoption">
      <p>
        <Link to={to} lang={story.language === language ? undefined : story.language}>
          {story.title}
        </Link>
      </p>
      <AdoptionView adoption={adoption} />
    </li>
  );
}
