import { languages } from "@tori/contract/language";
import { type Paths, paths } from "@tori/text/paths";
import type { PageSlugs, StoryAddress } from "./queries.ts";
import { xmlText } from "../platform/xml.ts";

/** The protocol allows 50,000 addresses a file; smaller ones are quicker to make. */
export const storiesPerSitemap = 10_000;

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

export function sitemapIndex(origin: string, storyCount: number): string {
  const parts = Math.ceil(storyCount / storiesPerSitemap);
  const files = ["pages", ...Array.from({ length: parts }, (_, index) => `stories-${index + 1}`)];
  const entries = files.map((file) => `<sitemap><loc>${origin}/sitemaps/${file}.xml</loc></sitemap>`);
  return document(
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</sitemapindex>`,
  );
}

/** A story has one address: the one in its own language. */
export function storySitemap(origin: string, stories: readonly StoryAddress[]): string {
  const entries = stories.map(({ slug, language, updatedAt }) => {
    const address = xmlText(origin + paths[language].story(slug));
    return `<url><loc>${address}</loc><lastmod>${updatedAt}</lastmod></url>`;
  });
  return document(`<urlset ${namespaces}>${entries.join("")}</urlset>`);
}

/** Pages that exist in all three languages, each naming the other two. */
export function pageSitemap(origin: string, slugs: PageSlugs): string {
  const pages: ((at: Paths) => string)[] = [
    (at) => at.front,
    (at) => at.practices,
    (at) => at.organisations,
    (at) => at.tags,
    (at) => at.about,
    (at) => at.accessibility,
    (at) => at.privacy,
    (at) => at.terms,
    (at) => at.api,
    ...slugs.practices.map((slug) => (at: Paths) => at.practice(slug)),
    ...slugs.organisations.map((slug) => (at: Paths) => at.organisation(slug)),
    ...slugs.tags.map((slug) => (at: Paths) => at.tag(slug)),
  ];
  return document(
    `<urlset ${namespaces}>${pages.map((page) => pageEntries(origin, page)).join("")}</urlset>`,
  );
}

function pageEntries(origin: string, page: (at: Paths) => string): string {
  const alternates = languages.map(
    (language) =>
      `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(origin + page(paths[language]))}"/>`,
  );
  return languages
    .map(
      (language) => `<url><loc>${xmlText(origin + page(paths[language]))}</loc>${alternates.join("")}</url>`,
    )
    .join("");
}

function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
