import type { Adoption } from "@tori/contract/adoptions";
import type { StoryLink } from "@tori/contract/stories";
import { AdoptionView } from "../adoptions/adoption-view.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { Link } from "../platform/link.tsx";

type Props = {
  adoption: Adoption;
  story: StoryLink;
  to: string;
  /** It is the page's workplace that uses the story. */
  isOwn: boolean;
};

/** An adoption in a list of many stories'. */
export function AdoptionOfStory({ adoption, story, to, isOwn }: Props) {
  const { language } = useLanguage();
  const link = (
    <Link to={to} lang={story.language === language ? undefined : story.language}>
      {story.title}
    </Link>
  );
  return (
    <li className="adoption">
      {!isOwn && <p>{link}</p>}
      <AdoptionView adoption={adoption} heading={isOwn ? link : undefined} />
    </li>
  );
}
