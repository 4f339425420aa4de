import type { PageModule } from "@tori/contract/page";
import { renderPage as render } from "./platform/render-page.tsx";
import { themeScriptHash } from "./platform/theme-script.ts";
import { createRoutes } from "./routes.tsx";

/** See `PageModule`: what the API loads to answer with pages. */
export const renderPage: PageModule["renderPage"] = (request) => render(request, createRoutes);

export const inlineScriptHashes: PageModule["inlineScriptHashes"] = [themeScriptHash];
