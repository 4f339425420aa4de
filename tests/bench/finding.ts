import { setTimeout as delay } from "node:timers/promises";
import type { SearchResult } from "@tori/contract/search";
import { loadNames } from "../../apps/api/src/places/names.ts";
import { rebuildEngines } from "../../apps/api/src/search/check.ts";
import { createSearch } from "../../apps/api/src/search/setup.ts";
import { memoryOf, memoryOfTree } from "./cpu.ts";
import { latencyOf, shares } from "./latency.ts";
import type { Target } from "./load.ts";
import { publishToFound } from "./publishing.ts";
import type { RunningMeilisearch } from "./search/start-meilisearch.ts";
import { startBare, startOurs, type Urls, withDatabase } from "./site.ts";

const queries = [
  "koulu",
  "koulujen hyvinvointi",
  "ruokahävikki",
  "vuorosuunnittelu hoitajat",
  "miten asukkaiden päästöjä vähennetään",
];
const filter = "&sector=education&language=fi";
const search = (q: string): string => `/api/search?q=${encodeURIComponent(q)}`;

/** Every answer of the search brings the counts of all facets; of phrases, the first is of common words. */
const scenarios: { name: string; paths: string[] }[] = [
  { name: "search, filtered", paths: queries.map((q) => search(q) + filter) },
  { name: "search", paths: queries.map(search) },
  { name: "phrases", paths: ['"koulussa ja"', '"lasten ja nuorten" koulu'].map(search) },
  { name: "no words", paths: ["/api/search"] },
  {
    name: "suggestions",
    paths: ["ko", "koul", "ruokahä", "hyvinv", "koulu ru", "hels"].map(
      (q) => `/api/suggestions?q=${encodeURIComponent(q)}`,
    ),
  },
];
const floor = { name: "search", paths: ["/search?q=fi:koulu"] };
const [ownPort, barePort] = [3193, 3194];

/**
 * What one reader waits for on each engine, over one connection; how soon a published story is found; rebuilding from
 * stored keys, and memory. `meilisearch` is null where no such program is on PATH.
 */
export async function measureFinding(
  urls: Urls,
  meilisearch: RunningMeilisearch | null,
  seconds: number,
): Promise<void> {
  console.log(
    "\none connection     | server      | p50 ms | p95 ms | CPU ms: server | database | Meilisearch",
  );
  const bare = await startBare(urls, barePort);
  await printLatency("bare", bare.target, floor, seconds);
  await bare.stop();
  await measureOurs(urls, "postgres", { seconds, settings: {} });
  if (meilisearch) {
    const settings = { MEILI_URL: meilisearch.url, MEILI_KEY: meilisearch.key };
    await measureOurs(urls, "meilisearch", { seconds, settings, meilisearchPid: meilisearch.pid });
  }
  await rebuild(urls, meilisearch);
}

type Measured = { seconds: number; settings: Record<string, string>; meilisearchPid?: number };

async function measureOurs(
  urls: Urls,
  engine: string,
  { seconds, settings, meilisearchPid }: Measured,
): Promise<void> {
  const ours = await startOurs(urls, ownPort, settings);
  const target: Target = { ...ours.target, ...(meilisearchPid ? { meilisearchPid } : {}) };
  try {
    while ((await engineOf(target.url)) !== engine) await delay(250);
    for (const scenario of scenarios) await printLatency(engine, target, scenario, seconds);
    if ((await engineOf(target.url)) !== engine) console.log(`${engine} gave up: these are not its figures`);
    const { p50, p95 } = shares(await publishToFound(target.url, urls, engine));
    console.log(`${engine}: published to found: p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`);
    const { pid, databasePid } = target;
    const memory = [`API ${memoryOf(pid).toFixed(0)}`, `database ${memoryOfTree(databasePid).toFixed(0)}`];
    if (meilisearchPid) memory.push(`Meilisearch ${memoryOfTree(meilisearchPid).toFixed(0)}`);
    console.log(`${engine}: memory in MiB: ${memory.join(", ")}`);
  } finally {
    await ours.stop();
  }
}

async function engineOf(url: string): Promise<string> {
  const response = await fetch(`${url}/api/search?pageSize=1`);
  return ((await response.json()) as SearchResult).engine;
}

async function printLatency(
  server: string,
  target: Target,
  { name, paths }: (typeof scenarios)[number],
  seconds: number,
): Promise<void> {
  const { p50, p95, cpu } = await latencyOf(target, paths, seconds);
  const columns = [
    name.padEnd(18),
    server.padEnd(11),
    p50.toFixed(1).padStart(6),
    p95.toFixed(1).padStart(6),
    cpu.server.toFixed(2).padStart(14),
    cpu.database.toFixed(2).padStart(8),
    cpu.meilisearch.toFixed(2).padStart(11),
  ];
  console.log(columns.join(" | "));
}

/** As `npm run search:rebuild` does it. */
async function rebuild(urls: Urls, meilisearch: RunningMeilisearch | null): Promise<void> {
  const config = meilisearch ? { urls: [meilisearch.url], key: meilisearch.key } : { urls: [], key: null };
  await withDatabase(urls.ownerUrl, async (db) => {
    const engines = await createSearch(db, await loadNames(db), null, config);
    engines.resilient?.stop();
    await rebuildEngines(db, engines, (line) => console.log(line));
  });
}
