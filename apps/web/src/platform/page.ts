import type { QueryClient } from "@tanstack/react-query";
import type { Texts } from "@tori/text/fi";
import type { Language } from "@tori/text/language";
import type { ComponentType } from "react";
import { type RouteObject, createContext } from "react-router";
import { unlessGone } from "./gone-module.ts";
import type { Head } from "./head.ts";

/** What a page's `load` and `head` get beside the address: one per visit on the server, one in a browser. */
export type PageContext = { language: Language; texts: Texts; queryClient: QueryClient };

export type PageArgs = PageContext & {
  /** The whole address; its origin is the public one. */
  url: URL;
  /** The value of the path's parameter, or "". */
  param: (name: string) => string;
};

export type Page = { loadHead: (args: PageArgs) => Promise<Head>; Component: ComponentType };

/** The route around all pages that shows what went wrong in one. */
export const boundaryId = "pages";

export const pageContext = createContext<PageContext>();

/**
 * A page: `load` puts what it shows into the query client and may throw a `ProblemError`; `head` tells search engines
 * and the browser's tab what it is; the component reads the same queries.
 */
export function definePage<Data>(page: {
  load: (args: PageArgs) => Promise<Data>;
  head: (data: Data, args: PageArgs) => Head;
  Component: ComponentType;
}): Page {
  return {
    Component: page.Component,
    loadHead: async (args) => page.head(await page.load(args), args),
  };
}

type Load = () => Promise<{ page: Page }>;
/** A part of the texts beyond the core, loaded with the first page that uses it. */
export type TextPart = {
  /** For the server, which names the part's chunks: the browser's rest and overview go without. */
  name?: "rest" | "overview" | "work" | "tools" | "reuse";
  load: () => Promise<void>;
};

type Handle = { source: string; part: TextPart["name"] | undefined };

/**
 * A lazy route of a page. `source` is the module's path as Vite's manifest has it, so that the first HTML can name
 * the chunks that the page needs; `part` holds the texts beyond the core, where the page uses any.
 */
export function pageRoute(path: string, source: string, load: Load, part?: TextPart): RouteObject {
  // Only the server asks which chunks a page needs.
  const handle: Handle | false = import.meta.env.SSR && { source, part: part?.name };
  return {
    path,
    caseSensitive: true,
    ...(handle && { handle }),
    lazy: async () => {
      const [{ page }] = await Promise.all([unlessGone(load()), part?.load()]);
      return {
        Component: page.Component,
        // What a loader gives is the page's head.
        loader: ({ params, request, context }) =>
          page.loadHead({
            ...context.get(pageContext),
            url: new URL(request.url),
            param: (name) => params[name] ?? "",
          }),
      };
    },
  };
}

/** What a matched route says of its page, if it is one. */
export function handleOf(route: { handle?: unknown }): Handle | undefined {
  return route.handle as Handle | undefined;
}
