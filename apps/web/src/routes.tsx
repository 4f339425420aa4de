import type { Language } from "@tori/text/language";
import { type Paths, paths } from "@tori/text/paths";
import { type LoaderFunctionArgs, type RouteObject, redirect } from "react-router";
import { type TextPart, boundaryId, pageRoute } from "./platform/page.ts";
import { refuseUnknown } from "./platform/unknown-page.ts";
import { ErrorPage } from "./site/error-page.tsx";
import { Layout } from "./site/layout.tsx";

/** The route of what no other has. */
export const unknownPath = "*";

export type Parts = Record<"rest" | "overview", TextPart>;

/**
 * All pages of one language. A page more is a line more.
 * @param parts the texts that the core has not
 * @param more pages that this document knows beside those for everyone: see work-routes.tsx
 */
export function createRoutes(language: Language, parts: Parts, more: RouteObject[] = []): RouteObject[] {
  const path = paths[language];
  const pages = [
    pageRoute(path.front, "src/front/front-page.tsx", () => import("./front/front-page.tsx"), parts.overview),
    // The first load of the search has a limit: it gets by with the core.
    pageRoute(path.search(), "src/search/search-page.tsx", () => import("./search/search-page.tsx")),
    ...readingPages(path, parts),
    ...servicePages(path),
    ...more,
  ];
  const others: RouteObject[] = [
    // The list of stories is the search.
    { path: path.stories, loader: () => redirect(path.search(), 301) },
    { path: unknownPath, loader: leave },
  ];
  const inFrame = { id: boundaryId, ErrorBoundary: ErrorPage, children: [...pages, ...others] };
  return [{ Component: Layout, children: [inFrame] }];
}

/** Stories, and what they are found by. */
function readingPages(path: Paths, { rest, overview }: Parts): RouteObject[] {
  return [
    pageRoute(
      path.story(":slug"),
      "src/stories/story-page.tsx",
      () => import("./stories/story-page.tsx"),
      rest,
    ),
    pageRoute(
      path.practices,
      "src/practices/practices-page.tsx",
      () => import("./practices/practices-page.tsx"),
      overview,
    ),
    pageRoute(
      path.practice(":slug"),
      "src/practices/practice-page.tsx",
      () => import("./practices/practice-page.tsx"),
      overview,
    ),
    pageRoute(
      path.organisations,
      "src/organisations/organisations-page.tsx",
      () => import("./organisations/organisations-page.tsx"),
      overview,
    ),
    pageRoute(
      path.organisation(":slug"),
      "src/organisations/organisation-page.tsx",
      () => import("./organisations/organisation-page.tsx"),
      overview,
    ),
    pageRoute(path.tags, "src/tags/tags-page.tsx", () => import("./tags/tags-page.tsx"), overview),
    pageRoute(path.tag(":slug"), "src/tags/tag-page.tsx", () => import("./tags/tag-page.tsx"), overview),
  ];
}

/** The service itself. These pages bring texts of their own. */
function servicePages(path: Paths): RouteObject[] {
  return [
    pageRoute(path.about, "src/static-pages/about-page.ts", () => import("./static-pages/about-page.ts")),
    pageRoute(
      path.accessibility,
      "src/static-pages/accessibility-page.ts",
      () => import("./static-pages/accessibility-page.ts"),
    ),
    pageRoute(
      path.privacy,
      "src/static-pages/privacy-page.ts",
      () => import("./static-pages/privacy-page.ts"),
    ),
    pageRoute(path.terms, "src/static-pages/terms-page.ts", () => import("./static-pages/terms-page.ts")),
    pageRoute(path.api, "src/api-docs/api-page.tsx", () => import("./api-docs/api-page.tsx")),
  ];
}

/** The server knows every page; this document may not. */
function leave({ request }: LoaderFunctionArgs): Promise<never> {
  if (import.meta.env.SSR) return refuseUnknown();
  window.location.assign(request.url);
  return new Promise(() => {});
}
