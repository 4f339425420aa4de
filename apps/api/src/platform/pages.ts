import { readFile } from "node:fs/promises";
import fastifyStatic from "@fastify/static";
import type { Language } from "@tori/contract/language";
import type { ManifestChunk, PageModule } from "@tori/contract/page";
import { languages } from "@tori/contract/language";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type Api, createCall, publicCaching } from "./endpoints.ts";
import { sendProblem } from "./errors.ts";
import { preferredLanguage } from "./language.ts";
import { Problem } from "./problem.ts";

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
  app.get("/", { schema: { hide: true } }, (request, reply) => redirectToLanguage(request, reply));
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      return sendProblem(new Problem(isApi(request) ? "not_found" : "method_not_allowed"), request, reply);
    }
    if (isApi(request)) return sendProblem(new Problem("not_found"), request, reply);
    return sendPage(api, web, pageUrl(request.url, publicUrl), reply);
  });
}

export function isApi(request: FastifyRequest): boolean {
  return request.url.startsWith("/api/");
}

/** Answers an address that cannot be read, as a program would want it. */
export function refuse(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return sendProblem(new Problem("bad_request"), request, reply);
}

type Exchange = { request: FastifyRequest; reply: FastifyReply };

/** Answers an address that cannot be read with the page for unknown addresses, in the language that it begins with. */
export function sendMissingPage(
  api: Api,
  web: Web,
  publicUrl: string,
  { request, reply }: Exchange,
): Promise<FastifyReply> {
  const language = languageOf(pageUrl(request.url, publicUrl));
  return sendPage(api, web, new URL(`${publicUrl}/${language}/-`), reply);
}

function redirectToLanguage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = preferredLanguage(request.headers["accept-language"]);
  return reply
    .header("vary", "accept-language")
    .header("cache-control", "no-cache")
    .redirect(`/${language}`, 302);
}

async function sendPage(api: Api, web: Web, url: URL, reply: FastifyReply): Promise<FastifyReply> {
  const page = await web.module.renderPage({
    url,
    call: createCall(api, languageOf(url)),
    manifest: web.manifest,
  });
  reply.header("cache-control", page.status < 400 ? publicCaching : "no-store");
  if (page.location !== null) return reply.redirect(page.location, page.status);
  return reply.code(page.status).type("text/html; charset=utf-8").send(page.html);
}

/** Two slashes at the start would make the rest a host name. */
function pageUrl(raw: string, publicUrl: string): URL {
  return new URL(`${publicUrl}/${raw.replace(/^\/+/, "")}`);
}

function languageOf(url: URL): Language {
  const word = url.pathname.split("/")[1];
  return languages.find((language) => language === word) ?? "fi";
}
