import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { loadNames } from "../../apps/api/src/places/names.ts";
import { rebuildIndex } from "../../apps/api/src/search/index-stories.ts";
import { createSearch } from "../../apps/api/src/search/setup.ts";
import { startEmbeddedPostgres } from "../../infra/embedded-postgres.ts";
import { generateStories } from "../support/generate.ts";
import { memoryOf } from "./cpu.ts";
import { type Figures, measure } from "./load.ts";
import { measureFinding } from "./finding.ts";
import { startMeilisearch } from "./search/start-meilisearch.ts";
import { measureWriting } from "./writing.ts";
import { type Program, startBare, startOurs, withDatabase } from "./site.ts";

// npm run bench [SIZE …]: the readers' requests at 2,000 and 20,000 stories, or at the sizes that are named, against
// bare Fastify and pg in the same run; then writing (writing.ts), and the search by itself on each engine (finding.ts).

const scenarios = [
  { name: "list", ours: "/api/stories", bare: "/list" },
  { name: "one", ours: "/api/stories/bench-77", bare: "/one/bench-77" },
  { name: "search", ours: "/api/search?q=koulu", bare: "/search?q=fi:koulu" },
  { name: "search, filtered", ours: "/api/search?q=koulu&sector=education&language=fi", bare: null },
  { name: "story page", ours: "/fi/tarinat/bench-77", bare: null },
  { name: "search page", ours: "/fi/haku?q=koulu", bare: null },
];
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [2000, 20_000];
const settings = { connections: 8, seconds: Number(process.env["BENCH_SECONDS"] ?? 8) };

const dataDir = await mkdtemp(join(tmpdir(), "tori-bench-"));
const database = await startEmbeddedPostgres({ dataDir, ephemeral: true });
const meilisearch = await startMeilisearch();
if (!meilisearch) console.log("No meilisearch program is on PATH: not measured.");
try {
  await (await startOurs(database, 3191)).stop();
  let existing = 0;
  for (const size of sizes) {
    await fill(size, size - existing);
    existing = size;
    const ours = await startOurs(database, 3191);
    const bare = await startBare(database, 3192);
    await compare(size, ours, bare);
    await ours.stop();
    await bare.stop();
    await measureWriting(database);
    await measureFinding(database, meilisearch, settings.seconds);
  }
} finally {
  await meilisearch?.stop();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
}

async function fill(size: number, count: number): Promise<void> {
  console.log(`\nMaking ${count} stories…`);
  await withDatabase(database.ownerUrl, async (db) => {
    await db.transaction().execute((db) => generateStories(db, count));
    const began = performance.now();
    await rebuildIndex(db, await createSearch(db, await loadNames(db)));
    console.log(`Index built anew in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  });
  await withDatabase(database.ownerUrl, (db) => sql`vacuum analyze`.execute(db));
  console.log(`\n${size} stories, ${settings.connections} connections, ${settings.seconds} s each`);
  console.log("request            | server |  req/s | p50 ms | p99 ms | CPU ms: server | database |  bytes");
}

async function compare(_size: number, ours: Program, bare: Program): Promise<void> {
  for (const scenario of scenarios) {
    const own = await measure(ours.target, scenario.ours, settings);
    print(scenario.name, "ours", own);
    if (!scenario.bare) continue;
    const floor = await measure(bare.target, scenario.bare, settings);
    print(scenario.name, "bare", floor);
    const share = (own.requestsPerSecond / floor.requestsPerSecond) * 100;
    console.log(`${" ".repeat(18)} | ours is ${share.toFixed(0)} % of bare`);
  }
  console.log(`memory of the API process: ${memoryOf(ours.target.pid).toFixed(0)} MiB`);
}

function print(name: string, server: string, figures: Figures): void {
  const columns = [
    name.padEnd(18),
    server.padEnd(6),
    figures.requestsPerSecond.toFixed(0).padStart(6),
    figures.p50.toFixed(1).padStart(6),
    figures.p99.toFixed(1).padStart(6),
    figures.serverCpu.toFixed(2).padStart(14),
    figures.databaseCpu.toFixed(2).padStart(8),
    figures.bytes.toFixed(0).padStart(6),
  ];
  console.log(columns.join(" | ") + (figures.failed > 0 ? ` FAILED: ${figures.failed}` : ""));
}
