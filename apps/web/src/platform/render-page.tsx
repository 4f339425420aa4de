import type { PageRequest, PageResponse } from "@tori/contract/page";
import type { ProblemBody } from "@tori/contract/problem";
import { ProblemError, isProblemError } from "@tori/contract/problem-error";
import { type Language, languageOfPath } from "@tori/text/language";
import { catalogs } from "@tori/text/catalogs";
import { renderToString } from "react-dom/server";
import {
  type RouteObject,
  RouterContextProvider,
  type StaticHandler,
  type StaticHandlerContext,
  StaticRouterProvider,
  createStaticHandler,
  createStaticRouter,
} from "react-router";
import { App } from "./app.tsx";
import { type Assets, assetsOf } from "./assets.ts";
import { renderDocument } from "./document.tsx";
import type { Head } from "./head.ts";
import { type PageContext, boundaryId, pageContext, handleOf } from "./page.ts";
import { type PageState, answersOf } from "./page-state.ts";
import { createQueryClient } from "./query-client.ts";

type CreateRoutes = (language: Language) => RouteObject[];
type Rendered = { body: string; problem: PageState["problem"] };

const entry = "src/entry-client.tsx";
// In development Vite serves the sources.
const sourceAssets: Assets = { entry: "/src/entry-dev.ts", styles: ["/src/ui/styles.css"], preloads: [] };

const handlers = new Map<Language, StaticHandler>();

/** Loads what an address shows and renders the whole document; what goes wrong on the way is a page too. */
export async function renderPage(request: PageRequest, createRoutes: CreateRoutes): Promise<PageResponse> {
  const { url, call, manifest } = request;
  const language = languageOfPath(url.pathname) ?? "fi";
  const handler = handlers.get(language) ?? createStaticHandler(createRoutes(language));
  handlers.set(language, handler);
  const page: PageContext = { language, texts: catalogs[language], queryClient: createQueryClient(call) };
  const requestContext = new RouterContextProvider(new Map([[pageContext, page]]));
  const context = await handler.query(new Request(url), { requestContext });
  if (context instanceof Response)
    return { status: context.status, html: "", location: context.headers.get("Location") };

  const { body, problem } = renderBody(handler, context, page);
  const html = renderDocument({
    ...page,
    url,
    head: problem ? problemHead(problem.body, page.language) : headOf(context),
    assets: manifest ? assetsOf(manifest, entry, modulesOf(context, language)) : sourceAssets,
    body,
    state: stateOf(context, page, problem),
  });
  return { status: problem?.body.status ?? 200, html, location: null };
}

function renderBody(handler: StaticHandler, context: StaticHandlerContext, page: PageContext): Rendered {
  try {
    return { body: renderApp(handler, context, page), problem: problemOf(context) };
  } catch (error) {
    // A bug in a component. The boundary cannot catch it on the server, so it is shown in a second try.
    context.errors = { [boundaryId]: error };
    const problem = problemOf(context);
    context.errors = { [boundaryId]: new ProblemError(problem?.body ?? internal) };
    return { body: renderApp(handler, context, page), problem };
  }
}

function renderApp(handler: StaticHandler, context: StaticHandlerContext, page: PageContext): string {
  const router = createStaticRouter(handler.dataRoutes, context);
  return renderToString(
    <App {...page}>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </App>,
  );
}

const internal: ProblemBody = {
  type: "about:blank",
  title: "Internal error",
  status: 500,
  code: "internal",
  detail: "The page could not be rendered",
};

function problemOf({ errors }: StaticHandlerContext): PageState["problem"] {
  const [found] = Object.entries(errors ?? {});
  if (!found) return null;
  const [routeId, error] = found;
  if (isProblemError(error)) return { routeId, body: error.problem };
  console.error(error);
  return { routeId, body: internal };
}

function problemHead({ code }: ProblemBody, language: Language): Head {
  const texts = catalogs[language];
  const { title, detail } = { ...texts.problems, ...texts.refusals }[code];
  return { title: `${title} – ${texts.common.siteName}`, description: detail, noindex: true };
}

function headOf({ matches, loaderData }: StaticHandlerContext): Head {
  return loaderData[matches.at(-1)?.route.id ?? ""] as Head;
}

/** Catalogs beside the core, by the part that a page asks for. */
const partsOf = {
  core: [],
  rest: ["rest"],
  overview: ["rest", "overview"],
  work: ["work"],
  tools: ["work", "tools"],
  reuse: ["rest", "work", "reuse"],
};

function modulesOf({ matches }: StaticHandlerContext, language: Language): string[] {
  const catalog = `../../packages/text/src/${language}`;
  const modules = matches.flatMap(({ route }) => {
    const page = handleOf(route);
    if (!page) return [];
    const catalogs = partsOf[page.part ?? "core"].map((part) => `${catalog}/${part}.ts`);
    return catalogs.some((each) => each.endsWith("/work.ts"))
      ? [page.source, "src/work.ts", ...catalogs]
      : [page.source, ...catalogs];
  });
  return [`${catalog}/core.ts`, ...modules];
}

function stateOf(
  { matches }: StaticHandlerContext,
  page: PageContext,
  problem: PageState["problem"],
): PageState {
  return {
    answers: answersOf(page.queryClient),
    routeIds: matches.map(({ route }) => route.id),
    problem,
  };
}
