import { Link } from "../platform/link.tsx";
import { useLanguage } from "../platform/language-context.tsx";
import { mailTo } from "./story-contact.tsx";
import type { ShownStory } from "./shown-story.ts";

/** The way to ask for what a story does not tell: its workplace, or the editors. */
export function AskMore({ story }: { story: ShownStory }) {
  const { texts, paths } = useLanguage();
  const { contact } = texts.stories;
  return story.contact ? (
    <a className="no-print" href={mailTo(story.contact, contact.subject(story.title))}>
      {contact.ask}
    </a>
  ) : (
    <Link className="no-print" to={paths.storyNotice(story.slug)}>
      {contact.askEditors}
    </Link>
  );
}
