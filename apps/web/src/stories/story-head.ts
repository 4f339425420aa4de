import type { Story } from "@tori/contract/stories";
import type { Texts } from "@tori/text/fi";
import { type Language, localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { organisationJsonLd } from "../organisations/json-ld.ts";
import type { Head, JsonLd } from "../platform/head.ts";
import type { PageArgs } from "../platform/page.ts";
import { type Crumb, breadcrumbJsonLd } from "../ui/crumbs.ts";
import { storyAddress } from "./reference.ts";

const licenceUrl = "https://creativecommons.org/licenses/by/4.0/";

/** What a story's page tells search engines and those who share it: always of the story in its own language. */
export function storyHead(story: Story, args: Pick<PageArgs, "language" | "texts" | "url">): Head {
  const { language, texts, url } = args;
  const path = paths[story.language].story(story.slug);
  return {
    title: `${story.title} – ${texts.common.siteName}`,
    description: story.summary,
    canonical: path,
    languages: story.languages,
    noindex: story.state === "retired",
    type: "article",
    jsonLd: [
      articleJsonLd(story, url.origin),
      breadcrumbJsonLd(args, [...storyTrail(texts, language), { name: story.title, path }]),
    ],
  };
}

/** What is above a story: the search, which is the list of stories. */
export function storyTrail(texts: Texts, language: Language): Crumb[] {
  return [{ name: texts.stories.title, path: paths[language].search() }];
}

function articleJsonLd(story: Story, origin: string): JsonLd {
  const address = storyAddress(story, origin);
  const editors = { "@type": "Organization", name: "Tekojen tori", url: origin };
  const organisation = organisationJsonLd(story.organisation, story.language, origin);
  return {
    "@type": "Article",
    "@id": address,
    url: address,
    mainEntityOfPage: address,
    headline: story.title,
    description: story.summary,
    inLanguage: story.language,
    datePublished: story.publishedAt,
    dateModified: story.updatedAt,
    author: story.publisher === "editorial" ? editors : organisation,
    publisher: editors,
    about: organisation,
    license: licenceUrl,
    isAccessibleForFree: true,
    keywords: story.tags.map(({ slug, name }) => ({
      "@type": "DefinedTerm",
      name: localized(name, story.language),
      url: origin + paths[story.language].tag(slug),
    })),
    citation: story.sources.map(({ title, url }) => ({
      "@type": "CreativeWork",
      name: title,
      ...(url === null ? {} : { url }),
    })),
    isBasedOn: story.basedOn.flatMap(({ story: other }) => (other ? storyAddress(other, origin) : [])),
  };
}
