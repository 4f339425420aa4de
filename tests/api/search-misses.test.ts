import { createDatabase, createPool } from "@tori/db/database";
import type { FastifyInstance } from "fastify";
import { expect, test } from "vitest";
import { loadWeb } from "../../apps/api/src/platform/pages.ts";
import { type TestApp, testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";

const browser = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0" };

const web = await loadWeb();

type Search = (fastify: FastifyInstance) => Promise<void>;

/** What is counted while somebody searches on a site of their own, whose connections end with it. */
async function missesOf({ fastify, ownerUrl }: TestApp, search: Search) {
  await search(fastify);
  await fastify.close();
  const pool = createPool(ownerUrl, { max: 1 });
  const rows = await createDatabase(pool).selectFrom("search_miss").selectAll().orderBy("words").execute();
  await pool.end();
  return rows;
}

const bySearching = await testSite();
const byOpening = await testSite({ web });
const byMachines = await testSite({ web });
const byTyping = await testSite();

const missed = (words: string, searches: number) => ({ day: expect.anything(), words, searches });

test("a search that finds nothing is counted by its words and day, and by nothing else", async () => {
  const rows = await missesOf(bySearching, async (fastify) => {
    const call = createClient(fastify, { headers: browser });
    const search = (q: string, more = {}) => call("searchStories", { query: { q, ...more } });
    for (const q of ["xyzzykwijibo", "Xyzzykwijibo ", "xyzzykwijibo!"]) await search(q);
    // Found, narrowed, personal, empty, or only another page: none of them is a miss.
    await search("koulu");
    await search("zzzqqq", { sector: "rescue" });
    await search("zzzqqq", { page: 2 });
    await search("zzzqqq 131052-308T");
    await search("zzzqqq@example.fi");
    expect((await search("", { sector: "rescue", municipality: "398", status: "idea" })).total).toBe(0);
  });
  expect(rows).toEqual([missed("xyzzykwijibo", 3)]);
});

test("a page of the search that opens by its address counts as the API does, in every language", async () => {
  const rows = await missesOf(byOpening, async (fastify) => {
    const open = async (url: string) => {
      const { statusCode } = await fastify.inject({ url, headers: browser });
      expect(statusCode).toBe(200);
    };
    for (const path of ["/fi/haku", "/sv/sok", "/en/search"]) await open(`${path}?q=xyzzykwijibo`);
    await open("/fi/haku?q=koulu");
    await open("/fi/haku?q=zzzqqq&sector=rescue");
    await open("/fi/haku?q=zzzqqq&tag=kouluruoka");
    await open(`/fi/haku?q=${encodeURIComponent("zzzqqq 131052-308T")}`);
    await open(`/fi/haku?q=${encodeURIComponent("zzzqqq 040 123 4567")}`);
    await open("/fi/haku?q=zzzqqq%40example.fi");
  });
  expect(rows).toEqual([missed("xyzzykwijibo", 3)]);
});

test("what programs read and browsers fetch ahead is no search of anybody", async () => {
  const rows = await missesOf(byMachines, async (fastify) => {
    const agents = [
      { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" },
      { "user-agent": "curl/8.5.0" },
      { ...browser, "sec-purpose": "prefetch;prerender" },
    ];
    for (const headers of agents)
      for (const url of ["/api/search?q=xyzzykwijibo", "/fi/haku?q=xyzzykwijibo"])
        expect((await fastify.inject({ url, headers })).statusCode).toBe(200);
  });
  expect(rows).toEqual([]);
});

test("of words that are typed letter by letter only the last count, and none where they find in the end", async () => {
  const rows = await missesOf(byTyping, async (fastify) => {
    const call = createClient(fastify, { headers: browser });
    const totalOf = async (q: string) => (await call("searchStories", { query: { q } })).total;
    // Two others have asked for a word that is the beginning of theirs.
    for (let time = 0; time < 2; time += 1) expect(await totalOf("xyzzyk")).toBe(0);
    for (const q of ["xyz", "xyzzyk", "xyzzykwij", "xyzzykwijibo"]) expect(await totalOf(q)).toBe(0);
    expect(await totalOf("xqkoulu")).toBe(0);
    expect(await totalOf("xqkoulu koulu")).toBeGreaterThan(0);
    // The beginning of an address is a name.
    for (const q of ["zzzqqq.wwwkkk", "zzzqqq.wwwkkk@example.fi"]) await totalOf(q);
  });
  expect(rows).toEqual([missed("xyzzyk", 2), missed("xyzzykwijibo", 1)]);
});
