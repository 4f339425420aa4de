import type { Tag } from "@tori/contract/tags";
import { type Language, languages, localized } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import type { Head } from "../platform/head.ts";
import type { PageArgs } from "../platform/page.ts";
import { breadcrumbJsonLd } from "../ui/crumbs.ts";

/** What a tag's page tells search engines: the concept with its names in every language. */
export function tagHead(tag: Tag, args: Pick<PageArgs, "language" | "texts" | "url">): Head {
  const { texts, language, url } = args;
  const path = paths[language];
  const name = localized(tag.name, language);
  const definition = tag.definition[language];
  return {
    title: `${name} – ${texts.tags.one} – ${texts.common.siteName}`,
    description: definition ?? texts.tags.pageDescription(name),
    jsonLd: [
      {
        "@type": "DefinedTerm",
        name,
        termCode: tag.slug,
        ...(definition === undefined ? {} : { description: definition }),
        alternateName: otherTerms(tag, language),
        ...(tag.yso === null ? {} : { sameAs: tag.yso }),
        url: url.origin + path.tag(tag.slug),
        inDefinedTermSet: url.origin + path.tags,
      },
      breadcrumbJsonLd(args, [
        { name: texts.tags.title, path: path.tags },
        { name, path: path.tag(tag.slug) },
      ]),
    ],
  };
}

/** Synonyms, and the names and synonyms in other languages, each word once. */
function otherTerms(tag: Tag, language: Language): string[] {
  const name = localized(tag.name, language);
  const terms = languages.flatMap((other) => [localized(tag.name, other)].concat(tag.synonyms[other]));
  return [...new Set(terms)].filter((term) => term !== name);
}
