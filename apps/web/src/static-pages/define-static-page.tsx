import { paths } from "@tori/text/paths";
import type { StaticPage, StaticPageName } from "@tori/text/static-page";
import type { Head } from "../platform/head.ts";
import { type Page, type PageArgs, definePage } from "../platform/page.ts";
import { siteQuery } from "../site/queries.ts";
import { breadcrumbJsonLd } from "../ui/crumbs.ts";
import { pageTextQuery } from "./load-page.ts";
import { StaticPageView } from "./static-page-view.tsx";

/** A page that is text alone: about the service, accessibility, privacy, terms. */
export function defineStaticPage(name: StaticPageName): Page {
  return definePage({
    load: async ({ queryClient, language }) => {
      const [{ page }] = await Promise.all([
        queryClient.ensureQueryData(pageTextQuery(name, language)),
        queryClient.ensureQueryData(siteQuery),
      ]);
      return page;
    },
    head: (page, args) => staticHead(name, page, args),
    Component: () => <StaticPageView name={name} />,
  });
}

function staticHead(name: StaticPageName, page: StaticPage, args: PageArgs): Head {
  // Soft hyphens are for the page's own heading.
  const title = page.title.replaceAll("\u00ad", "");
  return {
    title: `${title} – ${args.texts.common.siteName}`,
    description: page.description,
    jsonLd: [breadcrumbJsonLd(args, [{ name: title, path: paths[args.language][name] }])],
  };
}
