import { readFile } from "node:fs/promises";
import fastifyStatic from "@fastify/static";
import type { Call } from "@tori/contract/endpoints";
import type { ManifestChunk, PageModule } from "@tori/contract/page";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Api, createCall, publicCaching } from "./endpoints.ts";
import { languageOf } from "./addresses.ts";
import { preferredLanguage } from "./language.ts";

/** The built web: what renders pages, and the files that they load. */
export type Web = { module: PageModule; manifest: Record<string, ManifestChunk> | null; root: URL };

const dist = new URL("../../../web/dist/", import.meta.url);

/** @throws when the web has not been built (`pnpm --filter @tori/web build`) */
export async function loadWeb(): Promise<Web> {
  const manifest = await readFile(new URL("client/.vite/manifest.json", dist), "utf8");
  const module = (await import(new URL("server/entry-server.js", dist).href)) as PageModule;
  return {
    module,
    manifest: JSON.parse(manifest) as Record<string, ManifestChunk>,
    root: new URL("client/", dist),
  };
}

/** Everything that is neither an endpoint nor a file is a page of the web, unknown addresses too. */
export async function registerPages(api: Api, web: Web, publicUrl: string): Promise<void> {
  const { app } = api;
  await app.register(fastifyStatic, {
    root: web.root,
    wildcard: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes("/assets/");
      reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "public, max-age=3600");
    },
  });
  const hidden = { schema: { hide: true } };
  app.get("/", hidden, (request, reply) => redirectToLanguage(request, reply));
  // A route, not the handler for what is not found: limits and compression are for routes.
  app.get("/*", hidden, async (request, reply) => {
    const url = pageUrl(request.url, publicUrl);
    const path = url.pathname.replace(/\/+$/, "");
    if (path !== url.pathname) return reply.redirect(path + url.search, 301);
    return sendPage(createCall(api, languageOf(url.pathname), request.headers), web, url, reply);
  });
}

function redirectToLanguage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = preferredLanguage(request.headers["accept-language"]);
  return reply
    .header("vary", "accept-language")
    .header("cache-control", "no-cache")
    .redirect(`/${language}`, 302);
}

async function sendPage(call: Call, web: Web, url: URL, reply: FastifyReply): Promise<FastifyReply> {
  const page = await web.module.renderPage({ url, call, manifest: web.manifest });
  reply.header("cache-control", page.status < 400 ? publicCaching : "no-store");
  if (page.location !== null) return reply.redirect(page.location, page.status);
  return reply.code(page.status).type("text/html; charset=utf-8").send(page.html);
}

/** Two slashes at the start would make the rest a host name. */
function pageUrl(raw: string, publicUrl: string): URL {
  return new URL(`${publicUrl}/${raw.replace(/^\/+/, "")}`);
}
