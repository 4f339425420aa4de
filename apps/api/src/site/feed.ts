import type { Language } from "@tori/contract/language";
import type { StoryCard } from "@tori/contract/stories";
import { catalogs } from "@tori/text/catalogs";
import { paths } from "@tori/text/paths";
import { xmlText } from "../platform/xml.ts";

/** Atom (RFC 4287) feed of the newest stories, told in the language of its address. */
export function atomFeed(origin: string, language: Language, stories: readonly StoryCard[]): string {
  const self = origin + paths[language].feed;
  const text = catalogs[language].site;
  const updated =
    stories
      .map((story) => story.updatedAt)
      .toSorted()
      .at(-1) ?? new Date(0).toISOString();
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${xmlText(self)}</id>
<title>${xmlText(text.feedTitle)}</title>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(origin + paths[language].front)}"/>
<rights>CC BY 4.0</rights>
${stories.map((story) => entry(origin, language, story)).join("\n")}
</feed>
`;
}

function entry(origin: string, language: Language, story: StoryCard): string {
  const address = xmlText(origin + paths[story.language].story(story.slug));
  const { name } = story.organisation;
  return `<entry xml:lang="${story.language}">
<id>urn:uuid:${story.id}</id>
<title>${xmlText(story.title)}</title>
<link rel="alternate" type="text/html" hreflang="${story.language}" href="${address}"/>
<published>${story.publishedAt}</published>
<updated>${story.updatedAt}</updated>
<author><name>${xmlText(name[language] ?? name.fi)}</name></author>
<summary>${xmlText(story.summary)}</summary>
</entry>`;
}
