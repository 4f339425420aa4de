import type { Language } from "@tori/contract/language";
import type { StoryCard } from "@tori/contract/stories";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { atomDocument, atomEntry, latestOf } from "./atom.ts";

/** The newest stories, with how many others use them. */
export function storyFeed(origin: string, language: Language, stories: readonly StoryCard[]): string {
  return atomDocument(origin, {
    path: paths[language].feed,
    language,
    title: catalogs[language].site.feedTitle,
    updated: latestOf(stories.map((story) => story.updatedAt)),
    entries: stories.map((story) => entry(origin, language, story)),
  });
}

function entry(origin: string, language: Language, story: StoryCard): string {
  const { name } = story.organisation;
  const { cards } = catalogs[story.language];
  return atomEntry(origin, {
    id: story.id,
    language: story.language,
    title: story.title,
    link: { language: story.language, path: paths[story.language].story(story.slug) },
    published: story.publishedAt,
    updated: story.updatedAt,
    author: name[language] ?? name.fi,
    summary: story.reused > 0 ? `${story.summary} (${cards.reused(story.reused)})` : story.summary,
  });
}
