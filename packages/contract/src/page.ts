import type { Call } from "./endpoints.ts";

/** What Vite says of one chunk in `.vite/manifest.json`. */
export type ManifestChunk = {
  file: string;
  css?: string[];
  imports?: string[];
  dynamicImports?: string[];
  isEntry?: boolean;
};

export type PageRequest = {
  /** The whole address as the visitor sees it: public origin, path and query. */
  url: URL;
  call: Call;
  /** Vite's client manifest by source file; null in development, where Vite serves the sources. */
  manifest: Record<string, ManifestChunk> | null;
};

/** One rendered page: a whole HTML document, or a redirect with an empty one. */
export type PageResponse = { status: number; html: string; location: string | null };

/** What the server build of the web (`apps/web/dist/server/entry-server.js`) exports. */
export type PageModule = {
  renderPage: (request: PageRequest) => Promise<PageResponse>;
  /** CSP hashes (`'sha256-…'`) of the inline scripts that every page carries. */
  inlineScriptHashes: readonly string[];
};
