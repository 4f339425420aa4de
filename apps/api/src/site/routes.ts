import { languages } from "@tori/contract/language";
import { type Site, getOpenapi, getSite, getStatistics } from "@tori/contract/site";
import type { Database } from "@tori/db/database";
import { paths } from "@tori/text/paths";
import { reusePaths } from "@tori/text/reuse-paths";
import type { FastifyReply } from "fastify";
import { latestAdoptions } from "../adoptions/latest.ts";
import { type Api, publicCaching, serve } from "../platform/endpoints.ts";
import { anyone } from "../platform/access.ts";
import { openapiDocument } from "../platform/openapi.ts";
import { listPublishedStories } from "../stories/list.ts";
import { storyFeed } from "./feed.ts";
import { pageSlugs, siteStatistics, storyAddresses } from "./queries.ts";
import { reuseFeed } from "./reuse-feed.ts";
import { pageSitemap, sitemapIndex, storiesPerSitemap, storySitemap } from "./sitemap.ts";

const feedLength = 30;

/** What machines ask of a site: sitemaps, robots.txt, feeds; and how much there is to read. */
export function siteRoutes(api: Api, db: Database, site: Site, origin: string): void {
  serve(api, getStatistics, anyone, () => siteStatistics(db));
  serve(api, getSite, anyone, async () => site);
  serve(api, getOpenapi, anyone, async () => openapiDocument(api));
  const { app } = api;
  const hidden = { schema: { hide: true } };
  app.get("/robots.txt", hidden, (_request, reply) => send(reply, "text/plain", robots(origin)));
  app.get("/sitemap.xml", hidden, async (_request, reply) => {
    const { stories } = await siteStatistics(db);
    return send(reply, "application/xml", sitemapIndex(origin, stories));
  });
  app.get("/sitemaps/pages.xml", hidden, async (_request, reply) =>
    send(reply, "application/xml", pageSitemap(origin, await pageSlugs(db))),
  );
  app.get<{ Params: { page: string } }>(
    "/sitemaps/stories-:page(^[1-9]\\d{0,4}$).xml",
    hidden,
    async (request, reply) => {
      const stories = await storyAddresses(db, Number(request.params.page), storiesPerSitemap);
      if (stories.length === 0) return reply.callNotFound();
      return send(reply, "application/xml", storySitemap(origin, stories));
    },
  );
  for (const language of languages) {
    app.get(paths[language].feed, hidden, async (_request, reply) => {
      const { items } = await listPublishedStories(db, {}, { limit: feedLength });
      return send(reply, "application/atom+xml", storyFeed(origin, language, items));
    });
    app.get(reusePaths[language].reuseFeed, hidden, async (_request, reply) => {
      const items = await latestAdoptions(db, feedLength);
      return send(reply, "application/atom+xml", reuseFeed(origin, language, items));
    });
  }
}

/** Searches lead to searches without end, and what programs search for is nothing that people miss. */
function robots(origin: string): string {
  const searches = languages.map((language) => `Disallow: ${paths[language].search()}?`);
  return `${["User-agent: *", "Allow: /", ...searches, `Sitemap: ${origin}/sitemap.xml`].join("\n")}\n`;
}

function send(reply: FastifyReply, type: string, body: string): FastifyReply {
  return reply.header("cache-control", publicCaching).type(`${type}; charset=utf-8`).send(body);
}
