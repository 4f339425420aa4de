import type { ShownStory } from "./shown-story.ts";
import { useLanguage } from "../platform/language-context.tsx";

/** Whom to ask, with the subject written already. */
export function StoryContact({ story }: { story: ShownStory }) {
  const { stories } = useLanguage().texts;
  const { contact } = story;
  if (contact === null) return null;
  const subject = encodeURIComponent(stories.contact.subject(story.title));
  return (
    <section id="contact" aria-labelledby="contact-heading">
      <h2 id="contact-heading">{stories.contact.heading}</h2>
      <p>
        {contact.role !== null && `${contact.role}: `}
        <a href={`mailto:${contact.email}?subject=${subject}`}>{contact.email}</a>
      </p>
      {contact.canSpar && <p>{stories.contact.canSpar}</p>}
    </section>
  );
}
