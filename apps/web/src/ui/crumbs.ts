import { paths } from "@tori/text/paths";
import type { JsonLd } from "../platform/head.ts";
import type { PageArgs } from "../platform/page.ts";

/** A page above the shown one, or itself. */
export type Crumb = { name: string; path: string };

/** The breadcrumb for search engines, from the front page to the page itself, which is the last one. */
export function breadcrumbJsonLd(
  { language, texts, url }: Pick<PageArgs, "language" | "texts" | "url">,
  crumbs: readonly Crumb[],
): JsonLd {
  const front = { name: texts.common.front, path: paths[language].front };
  return {
    "@type": "BreadcrumbList",
    itemListElement: [front, ...crumbs].map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url.origin + path,
    })),
  };
}
