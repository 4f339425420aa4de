import type { Story } from "@tori/contract/stories";
import { formatDate } from "@tori/text/dates";
import { localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";

/** The address that stays: the one in the story's own language. */
export function storyAddress(story: Pick<Story, "slug" | "language">, origin: string): string {
  return origin + paths[story.language].story(story.slug);
}

type Cited = Pick<Story, "slug" | "language" | "title" | "organisation" | "publishedAt">;

/** What CC BY 4.0 asks of those who use a story, as one line of text in the story's language. */
export function referenceText(story: Cited, origin: string): string {
  const organisation = localized(story.organisation.name, story.language);
  const date = formatDate(story.publishedAt, story.language);
  const title = /[.!?]$/.test(story.title) ? story.title : `${story.title}.`;
  return `${title} ${organisation}. Tekojen tori, ${date}. ${storyAddress(story, origin)} CC BY 4.0.`;
}
