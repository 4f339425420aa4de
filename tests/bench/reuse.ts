import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { loadNames } from "../../apps/api/src/places/names.ts";
import { rebuildIndex } from "../../apps/api/src/search/index-stories.ts";
import type { Jobs } from "../../apps/api/src/platform/jobs.ts";
import { createSearch } from "../../apps/api/src/search/setup.ts";
import { startEmbeddedPostgres } from "../../infra/embedded-postgres.ts";
import { generateAdoptions } from "../support/generate-adoptions.ts";
import { generateStories } from "../support/generate.ts";
import { type Latency, latencyOf } from "./latency.ts";
import type { Target } from "./load.ts";
import { type Urls, startOurs, withDatabase } from "./site.ts";

// npm run bench:reuse: what 50,000 adoptions of 20,000 stories cost readers, against the same pages without any. Fails
// where a story's page, the order by reuse or its facet costs more than 1.3 times as much.

const [stories, adoptions, most] = [20_000, 50_000, 1.3];
const seconds = Number(process.env["BENCH_SECONDS"] ?? 4);
const rounds = 3;
// The index is built afterwards, at once.
const noJobs: Jobs = { send: async () => {} };

/** Of a request, how it is asked for without adoptions, and with them where that is another one. */
type Scenario = { name: string; without: string[]; with?: string[]; most?: number };

const typical = ["bench-777", "bench-7777", "bench-17777"];
const queries = ["koulu", "koulujen hyvinvointi", "ruokahävikki", ""];
const searches = (more: string) => queries.map((q) => `/api/search?q=${encodeURIComponent(q)}${more}`);

const page = (slug: string) => `/fi/tarinat/${slug}`;
/** What a story's page asks for besides, to show who uses it. */
const withAdopters = (slug: string) => [page(slug), `/api/stories/${slug}/adoptions`];

const scenarios: Scenario[] = [
  { name: "story page", without: typical.map(page), most },
  { name: "and its adopters", without: typical.flatMap(withAdopters), most },
  { name: "page of the most reused", without: [page("bench-1")], most },
  { name: "and its adopters", without: withAdopters("bench-1"), most },
  { name: "search", without: searches(""), most },
  { name: "sort by reuse", without: searches("&sort=newest"), with: searches("&sort=reused"), most },
  { name: "facet of reuse", without: searches("&status=in_use"), with: searches("&reuse=1"), most },
];

const dataDir = await mkdtemp(join(tmpdir(), "tori-bench-reuse-"));
const without = await startEmbeddedPostgres({ dataDir, ephemeral: true });
try {
  await (await startOurs(without, 3195)).stop();
  await prepare(without, `${stories} stories`, (db) => generateStories(db, stories));
  const reused = await copyOf(without);
  await prepare(reused, `${adoptions} adoptions`, (db) => generateAdoptions(db, noJobs, adoptions));
  const sites = [await startOurs(without, 3195), await startOurs(reused, 3196)] as const;
  await compareAll(sites[0].target, sites[1].target);
  for (const { stop } of sites) await stop();
} finally {
  await without.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** The same database once more, so that both are asked in turns: a busy machine is as busy for both. */
async function copyOf({ ownerUrl, appUrl }: Urls): Promise<Urls> {
  const name = "tori_reused";
  await withDatabase(ownerUrl, (db) =>
    sql`create database ${sql.id(name)} template ${sql.id(new URL(ownerUrl).pathname.slice(1))}`.execute(db),
  );
  const named = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  return { ownerUrl: named(ownerUrl), appUrl: named(appUrl) };
}

async function prepare(
  { ownerUrl }: Urls,
  what: string,
  make: (db: Database) => Promise<void>,
): Promise<void> {
  console.log(`Making ${what}…`);
  await withDatabase(ownerUrl, async (db) => {
    await db.transaction().execute(make);
    await rebuildIndex(db, await createSearch(db, await loadNames(db)));
  });
  await withDatabase(ownerUrl, (db) => sql`vacuum analyze`.execute(db));
}

async function compareAll(before: Target, after: Target): Promise<void> {
  console.log("                          |  without: p50 | CPU ms |  with: p50 | CPU ms | times");
  for (const { name, most, ...paths } of scenarios) {
    const found: [Latency[], Latency[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      found[0].push(await latencyOf(before, paths.without, seconds));
      found[1].push(await latencyOf(after, paths.with ?? paths.without, seconds));
    }
    const [first, second] = [leastOf(found[0]), leastOf(found[1])];
    const times = second.cpu / first.cpu;
    const tooMuch = most !== undefined && times > most;
    if (tooMuch) process.exitCode = 1;
    const columns = [
      name.padEnd(25),
      first.p50.toFixed(1).padStart(13),
      first.cpu.toFixed(2).padStart(6),
      second.p50.toFixed(1).padStart(10),
      second.cpu.toFixed(2).padStart(6),
      times.toFixed(2).padStart(5),
    ];
    console.log(columns.join(" | ") + (tooMuch ? ` more than ${most}` : ""));
  }
}

/** What the machine's other work has disturbed least. CPU is the server's and the database's together. */
function leastOf(rounds: readonly Latency[]): { p50: number; cpu: number } {
  return {
    p50: Math.min(...rounds.map(({ p50 }) => p50)),
    cpu: Math.min(...rounds.map(({ cpu }) => cpu.server + cpu.database)),
  };
}
