import type { ComparedStory } from "@tori/contract/comparison";
import { useLanguage } from "../../platform/language-context.tsx";
import { Link } from "../../platform/link.tsx";

/** Whom to ask, also for what is not told. */
export function Contact({ story }: { story: ComparedStory }) {
  const { texts, paths } = useLanguage();
  const { comparison, stories } = texts;
  const { contact } = story;
  const subject = encodeURIComponent(stories.contact.subject(story.title));
  return (
    <>
      {contact === null ? (
        <span className="comparison-unknown">{comparison.noContact}</span>
      ) : (
        <>
          {contact.role !== null && `${contact.role}: `}
          <a href={`mailto:${contact.email}?subject=${subject}`}>{contact.email}</a>
          {contact.canSpar && <span className="fact-more">{stories.contact.canSpar}</span>}
        </>
      )}
      <span className="fact-more no-print">
        {comparison.missingFact} <Link to={paths.storyNotice(story.slug)}>{comparison.askOrTell}</Link>
      </span>
    </>
  );
}
