import type { Language } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import { type RouteObject, redirect } from "react-router";
import { boundaryId, pageRoute } from "./platform/page.ts";
import { ProblemError } from "@tori/contract/problem-error";
import { ErrorPage } from "./site/error-page.tsx";
import { Layout } from "./site/layout.tsx";

/** All pages of one language. A page more is a line more. `loadRest` loads the texts that the core has not. */
export function createRoutes(language: Language, loadRest: () => Promise<void>): RouteObject[] {
  const path = paths[language];
  const pages = [
    pageRoute(path.front, "src/front/front-page.tsx", () => import("./front/front-page.tsx"), loadRest),
    // The first load of the search has a limit: it gets by with the core.
    pageRoute(path.search(), "src/search/search-page.tsx", () => import("./search/search-page.tsx")),
  ];
  const others: RouteObject[] = [
    // The list of stories is the search.
    { path: path.stories, loader: () => redirect(path.search(), 301) },
    { path: "*", loader: refuse },
  ];
  const inFrame = { id: boundaryId, ErrorBoundary: ErrorPage, children: [...pages, ...others] };
  return [{ Component: Layout, children: [inFrame] }];
}

function refuse(): never {
  throw new ProblemError({
    type: "about:blank",
    title: "Not found",
    status: 404,
    code: "not_found",
    detail: "No page has this address",
  });
}
