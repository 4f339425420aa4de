import type { ShownStory } from "./shown-story.ts";
import { useLanguage } from "../platform/language-context.tsx";

/** Whom to ask, with the subject written already. */
export function StoryContact({ story }: { story: ShownStory }) {
  const { stories } = useLanguage().texts;
  const { contact } = story;
  if (contact === null) return null;
  return (
    <section id="contact" aria-labelledby="contact-heading">
      <h2 id="contact-heading">{stories.contact.heading}</h2>
      <p>
        {contact.role !== null && `${contact.role}: `}
        <a href={mailTo(contact, stories.contact.subject(story.title))}>{contact.email}</a>
      </p>
      {contact.canSpar && <p>{stories.contact.canSpar}</p>}
    </section>
  );
}

/** A letter to a story's workplace, with its subject. */
export function mailTo({ email }: NonNullable<ShownStory["contact"]>, subject: string): string {
  return `mailto:${email}?subject=${encodeURIComponent(subject)}`;
}
