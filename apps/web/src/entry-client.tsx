import type { Texts } from "@tori/text/fi";
import { type Language, languageOfPath } from "@tori/text/language";
import { hydrateRoot } from "react-dom/client";
import {
  type RouteObject,
  RouterContextProvider,
  RouterProvider,
  createBrowserRouter,
  matchRoutes,
} from "react-router";
import { App } from "./platform/app.tsx";
import { createCall } from "./platform/call.ts";
import { openAnewWhenGone } from "./platform/gone-module.ts";
import { pageContext } from "./platform/page.ts";
import { type PageState, hydrationOf, pageStateId, takeAnswers } from "./platform/page-state.ts";
import { createQueryClient } from "./platform/query-client.ts";
import { createTexts } from "./platform/texts.ts";
import { type Parts, createRoutes, unknownPath } from "./routes.tsx";
import "./ui/styles.css";

async function start(root: HTMLElement): Promise<void> {
  const language = languageOfPath(location.pathname) ?? "fi";
  const state = JSON.parse(document.getElementById(pageStateId)?.textContent ?? "") as PageState;
  const { texts, loadCore, parts } = createTexts(language);
  const routes = await routesOf(language, texts, parts);
  await Promise.all([loadCore(), loadMatched(routes)]);
  const queryClient = createQueryClient(createCall(language));
  takeAnswers(queryClient, state.answers);
  const context = new RouterContextProvider(new Map([[pageContext, { language, texts, queryClient }]]));
  const router = createBrowserRouter(routes, {
    hydrationData: hydrationOf(state),
    getContext: () => context,
  });
  openAnewWhenGone(router);
  hydrateRoot(
    root,
    <App language={language} texts={texts} queryClient={queryClient}>
      <RouterProvider router={router} />
    </App>,
  );
}

/** The routes for everyone; where none of them is the page's, those of people who sign in too. */
async function routesOf(language: Language, texts: Texts, parts: Parts): Promise<RouteObject[]> {
  const routes = createRoutes(language, parts);
  if (matchRoutes(routes, location)?.at(-1)?.route.path !== unknownPath) return routes;
  const { createWorkRoutes, createWorkParts } = await import("./work.ts");
  return createRoutes(
    language,
    parts,
    createWorkRoutes(language, { ...createWorkParts(texts, language), rest: parts.rest }),
  );
}

/** Loads the page's own module first: a lazy route would show nothing where the server's HTML already is. */
async function loadMatched(routes: RouteObject[]): Promise<void> {
  const matches = matchRoutes(routes, location) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== "function") return;
      Object.assign(route, await route.lazy());
      delete route.lazy;
    }),
  );
}

const root = document.getElementById("root");
if (root) await start(root);
