import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { loadNames } from "../../apps/api/src/places/names.ts";
import { rebuildIndex } from "../../apps/api/src/search/index-stories.ts";
import type { Jobs } from "../../apps/api/src/platform/jobs.ts";
import { createSearch } from "../../apps/api/src/search/setup.ts";
import { shownAdoptions } from "../../apps/web/src/adoptions/queries.ts";
import { startEmbeddedPostgres } from "../../infra/embedded-postgres.ts";
import { generateAdoptions } from "../support/generate-adoptions.ts";
import { generateStories } from "../support/generate.ts";
import { type Latency, latencyOf, shares } from "./latency.ts";
import type { Target } from "./load.ts";
import { type Urls, startOurs, withDatabase } from "./site.ts";

// npm run bench:reuse: what 50,000 adoptions of 20,000 stories cost readers, against the same pages without any. Fails
// where a story's page, the order by reuse or its facet costs more than 1.3 times as much CPU.

const [stories, adoptions, most] = [20_000, 50_000, 1.3];
const seconds = Number(process.env["BENCH_SECONDS"] ?? 1);
// Many short turns: a machine is now quicker, now slower, and within a turn it is the same for both.
const rounds = 15;
// The index is built afterwards, at once.
const noJobs: Jobs = { send: async () => {} };

/** Of a request, how it is asked for without adoptions, and with them where that is another one. */
type Scenario = { name: string; without: string[]; with?: string[]; most?: number };

const typical = ["bench-777", "bench-7777", "bench-17777"];
const queries = ["koulu", "koulujen hyvinvointi", "ruokahävikki", ""];
const searches = (more: string) => queries.map((q) => `/api/search?q=${encodeURIComponent(q)}${more}`);

const page = (slug: string) => `/fi/tarinat/${slug}`;
/** What the page asks for where it is opened from another page of the site. */
const answers = (slug: string) => [
  `/api/stories/${slug}`,
  `/api/stories/${slug}/adoptions?limit=${shownAdoptions}`,
];

const scenarios: Scenario[] = [
  { name: "story page", without: typical.map(page), most },
  { name: "from within the site", without: typical.flatMap(answers), most },
  { name: "page of the most reused", without: [page("bench-1")], most },
  // Half of what is asked for is the list of its adopters: three of them, against none. Told, without a limit.
  { name: "from within the site", without: answers("bench-1") },
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

async function compareAll(...targets: readonly [Target, Target]): Promise<void> {
  console.log("                          |  without: p50 | CPU ms |  with: p50 | CPU ms | times");
  for (const { name, most, ...paths } of scenarios) {
    const asked = [paths.without, paths.with ?? paths.without] as const;
    for (const side of [0, 1] as const) await latencyOf(targets[side], asked[side], 0);
    const turns: [Cost, Cost][] = [];
    for (let round = 0; round < rounds; round += 1) {
      const turn = async (side: 0 | 1) => costOf(await latencyOf(targets[side], asked[side], seconds, 0));
      turns.push([await turn(0), await turn(1)]);
    }
    const [first, second] = [typicalOf(turns.map(([one]) => one)), typicalOf(turns.map(([, one]) => one))];
    const times = median(turns.map(([one, other]) => other.cpu / one.cpu));
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

type Cost = { p50: number; cpu: number };

/** CPU is the server's and the database's together. */
function costOf({ p50, cpu }: Latency): Cost {
  return { p50, cpu: cpu.server + cpu.database };
}

function typicalOf(costs: readonly Cost[]): Cost {
  return { p50: median(costs.map(({ p50 }) => p50)), cpu: median(costs.map(({ cpu }) => cpu)) };
}

function median(values: readonly number[]): number {
  return shares(values).p50;
}
