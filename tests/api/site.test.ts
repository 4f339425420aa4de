import { expect, test } from "vitest";
import { createClient } from "../support/client.ts";
import { testSite } from "../support/app.ts";
import { statementsOf } from "../support/statements.ts";

const { fastify, db } = await testSite();
const call = createClient(fastify);
const hiddenSlug = "lahti-citicap-henkilokohtainen-paastokauppa";

test("the figures count published stories, their organisations, and the stories that others use", async () => {
  expect(await call("getStatistics", {})).toEqual({
    stories: 64,
    organisations: expect.any(Number),
    reusedStories: 0,
  });
});

test("the sitemap leads to every story once, in its own language, and to every page in three", async () => {
  const index = await fastify.inject("/sitemap.xml");
  expect(index.body).toContain("<loc>http://127.0.0.1:3000/sitemaps/stories-1.xml</loc>");
  const stories = await fastify.inject("/sitemaps/stories-1.xml");
  expect(stories.body.match(/<loc>/g)).toHaveLength(64);
  expect(stories.body).toContain("/en/stories/helsinki-participation-game");
  const pages = await fastify.inject("/sitemaps/pages.xml");
  expect(pages.body).toContain('hreflang="sv" href="http://127.0.0.1:3000/sv/arbetssatt/johdon-tuki"');
  expect((await fastify.inject("/sitemaps/stories-2.xml")).statusCode).toBe(404);
});

test("robots.txt names the sitemap, and keeps programs from searching", async () => {
  const { body } = await fastify.inject("/robots.txt");
  expect(body).toContain("\nDisallow: /fi/haku?\nDisallow: /sv/sok?\nDisallow: /en/search?\n");
  expect(body).toContain("Sitemap: http://127.0.0.1:3000/sitemap.xml");
});

test("each language has a feed of the newest stories", async () => {
  for (const url of ["/fi/syote.xml", "/sv/flode.xml", "/en/feed.xml"]) {
    const response = await fastify.inject(url);
    expect(response.headers["content-type"]).toContain("application/atom+xml");
    expect(response.body.match(/<entry /g)).toHaveLength(30);
  }
});

test("a hidden story is gone from sitemap and feed at once", async () => {
  await db.updateTable("story").set({ state: "hidden" }).where("slug", "=", hiddenSlug).execute();
  const bodies = await Promise.all(
    ["/sitemaps/stories-1.xml", "/fi/syote.xml"].map(async (url) => (await fastify.inject(url)).body),
  );
  for (const body of bodies) expect(body).not.toContain(hiddenSlug);
});

test("each costs at most one statement", async () => {
  for (const url of ["/sitemap.xml", "/sitemaps/pages.xml", "/sitemaps/stories-1.xml", "/sv/flode.xml"]) {
    expect(await statementsOf(() => fastify.inject(url))).toHaveLength(1);
  }
});
