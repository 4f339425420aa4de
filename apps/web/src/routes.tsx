import type { Language } from "@tori/text/language";
import { paths } from "@tori/text/paths";
import type { RouteObject } from "react-router";
import { boundaryId, pageRoute } from "./platform/page.ts";
import { ProblemError } from "@tori/contract/problem-error";
import { ErrorPage } from "./site/error-page.tsx";
import { Layout } from "./site/layout.tsx";

/** All pages of one language. A page more is a line more. */
export function createRoutes(language: Language): RouteObject[] {
  const path = paths[language];
  const pages = [
    pageRoute(path.front, "src/front/front-page.tsx", () => import("./front/front-page.tsx")),
    pageRoute(path.search(), "src/search/search-page.tsx", () => import("./search/search-page.tsx")),
  ];
  const unknown: RouteObject = { path: "*", loader: refuse };
  return [
    {
      Component: Layout,
      children: [{ id: boundaryId, ErrorBoundary: ErrorPage, children: [...pages, unknown] }],
    },
  ];
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
