import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { rebuildEngines } from "../../apps/api/src/search/check.ts";
import { indexQueue } from "../../apps/api/src/search/index-queue.ts";
import { testSite } from "../support/app.ts";
import { createClient } from "../support/client.ts";
import { answers, isWhole, newVersion, siteWith, until, withdraw } from "../support/copies.ts";
import { startMeilisearch } from "../support/meilisearch.ts";
import { slowProxy } from "../support/slow-proxy.ts";

// Deaths and returns take time, more so on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const first = await startMeilisearch();
const second = await startMeilisearch(first?.key);
const site = first && (await siteWith([first.url], first));

describe.skipIf(!site)("a Meilisearch that is there,", () => {
  if (!site) return;
  const { search, check, db, parts } = site;

  test("it is filled by itself, and answers as PostgreSQL does", async () => {
    expect(await search("koulu")).toMatchObject({ engine: "postgres", degraded: true });
    await answers(site, "meilisearch");
    await isWhole(site);
    const plain = createClient((await testSite()).fastify);
    for (const query of [
      { q: "" },
      { q: "päästökauppa" },
      { q: "koulujen hyvinvointi", sector: "education" as const },
      { q: "-koulu", language: "sv" as const },
      { q: '"päästökauppaa"' },
      { q: '"asukkaiden päästökauppaa" lahti' },
      { q: '"päästökauppaa asukkaiden"' },
      { q: '-"asukkaiden päästökauppaa"' },
      { q: "miten asukkaiden päästöjä vähennetään", municipality: "398" },
    ]) {
      const [own, other] = [await search(query.q, query), await plain("searchStories", { query })];
      expect(own).toMatchObject({ engine: "meilisearch", degraded: false, total: other.total });
      expect(own.facets).toEqual(other.facets);
      expect(own.items).toEqual(other.items);
    }
  });

  test("a published change is found, and nothing else has changed", async () => {
    const before = (await search("")).total;
    await withdraw(site);
    await until(async () => (await search("")).total === before - 1);
    expect(await search("")).toMatchObject({ engine: "meilisearch" });
    await isWhole(site);
  });

  test("what is wrong in it is told, and building it anew rights it", async () => {
    const [copy] = parts.copies;
    const [id = ""] = [...((await copy?.engine.contents()) ?? [])].map(([id]) => id);
    await copy?.engine.remove([id]);
    const { same, said } = await check();
    expect(same).toBe(false);
    expect(said.join("\n")).toContain(`missing 1: ${id}`);
    expect(await rebuildEngines(db, parts, () => {})).toBe(true);
    expect((await check()).same).toBe(true);
  });
});

describe.skipIf(!site)("a Meilisearch that goes away,", () => {
  if (!first || !second || !site) return;
  const { search, check, worker } = site;

  test("killed in mid-use, PostgreSQL answers; back again, it holds exactly what was published meanwhile", async () => {
    await first.kill();
    expect(await search("koulu")).toMatchObject({ engine: "postgres", degraded: true });
    const id = await withdraw(site);
    await newVersion(site);
    await worker.drained(indexQueue);
    expect((await search("", { pageSize: 50 })).items.map((item) => item.id)).not.toContain(id);
    expect((await check()).same).toBe(false);
    await first.start();
    await answers(site, "meilisearch");
    await isWhole(site);
  });

  test("wiped, it is filled again by itself, and never answers half", async () => {
    const { total } = await search("", { sort: "newest" });
    await first.kill();
    await first.wipe();
    await first.start();
    let engine = "";
    while (engine !== "meilisearch") {
      const result = await search("");
      expect(result.total).toBe(total);
      expect(result.degraded).toBe(result.engine === "postgres");
      ({ engine } = result);
      await delay(20);
    }
    await isWhole(site);
  });

  test("a slow one is not waited for longer than 300 ms, and is asked again when it is quick", async () => {
    const proxy = await slowProxy(first.url);
    const slow = await siteWith([proxy.url], first);
    await answers(slow, "meilisearch");
    proxy.setDelay(5000);
    const began = performance.now();
    expect(await slow.search("koulu")).toMatchObject({ engine: "postgres", degraded: true });
    expect(performance.now() - began).toBeLessThan(4000);
    const { failed, degraded } = slow.parts.resilient?.counters ?? { failed: 0, degraded: 0 };
    expect(Math.min(failed, degraded)).toBeGreaterThan(0);
    proxy.setDelay(0);
    await answers(slow, "meilisearch");
  });

  test("of several instances each gets all writes, and the next one answers for one that is away", async () => {
    const both = await siteWith([second.url, first.url], first);
    await isWhole(both);
    await both.parts.resilient?.look();
    await second.kill();
    expect(await both.search("koulu")).toMatchObject({ engine: "meilisearch", degraded: false });
    await withdraw(both);
    await both.worker.drained(indexQueue);
    await second.start();
    await isWhole(both);
  });
});
