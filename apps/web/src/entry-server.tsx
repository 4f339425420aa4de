import type { PageModule } from "@tori/contract/page";
import type { Language } from "@tori/text/language";
import type { RouteObject } from "react-router";
import type { TextPart } from "./platform/page.ts";
import { renderPage as render } from "./platform/render-page.tsx";
import { themeScriptHash } from "./platform/theme-script.ts";
import { createRoutes } from "./routes.tsx";
import { createWorkRoutes } from "./work-routes.tsx";

/** See `PageModule`: what the API loads to answer with pages. */
export const renderPage: PageModule["renderPage"] = (request) => render(request, createAllRoutes);

export const inlineScriptHashes: PageModule["inlineScriptHashes"] = [themeScriptHash];

// The server has every text and every page at hand.
function createAllRoutes(language: Language): RouteObject[] {
  const load = async () => {};
  const rest: TextPart = { name: "rest", load };
  const work = createWorkRoutes(language, {
    work: { name: "work", load },
    tools: { name: "tools", load },
    reuse: { name: "reuse", load },
    rest,
  });
  return createRoutes(language, { rest, overview: { name: "overview", load } }, work);
}
