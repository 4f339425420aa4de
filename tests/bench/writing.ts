import { randomUUID } from "node:crypto";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";
import { loadNames } from "../../apps/api/src/places/names.ts";
import { type Worker, startJobs } from "../../apps/api/src/platform/jobs.ts";
import { indexQueue } from "../../apps/api/src/search/index-queue.ts";
import { indexStories } from "../../apps/api/src/search/index-stories.ts";
import { createSearch } from "../../apps/api/src/search/setup.ts";
import type { BareStory } from "./bare-publish.ts";
import { cpuOf, cpuOfTree } from "./cpu.ts";
import { shares } from "./latency.ts";
import { type Figures, type Target, measure } from "./load.ts";
import { type Urls, startBare, startOurs, withDatabase } from "./site.ts";
import { type Writer, addDrafts, bareStoryOf, signInAt } from "./writers.ts";

const [ownPort, barePort] = [3195, 3196];
const published = 400;
const connections = 8;
/** CPU milliseconds that a signed-in read may cost beyond a visitor's. */
const dearest = 1;

/** What a signed-in read costs beside a visitor's, and publishing beside a bare insert of the same rows. */
export async function measureWriting(urls: Urls): Promise<void> {
  const ours = await startOurs(urls, ownPort);
  const jobs = await startJobs(urls.appUrl, (error) => console.error(error));
  const bare = await startBare(urls, barePort);
  try {
    await withDatabase(urls.ownerUrl, async (db) => {
      const writer = await signInAt(ours.target.url, db);
      // At once: what the cookie proves by itself holds for a minute.
      await compareReads(ours.target, writer);
      const story = await bareStoryOf(db, writer);
      const ids = await addDrafts(db, story, published);
      await sql`vacuum analyze`.execute(db);
      console.log("\nwriting            | server |  req/s | p50 ms | p95 ms | CPU ms: server | database");
      const publish = () => {
        const url = `${ours.target.url}/api/drafts/${ids.pop()}/publications`;
        return post(url, { licence: "CC-BY-4.0" }, writer.headers);
      };
      const all = await write(ours.target, publish, () => jobs.drained(indexQueue));
      const indexing = await indexAgain(ours.target, { db, jobs }, await publishedBy(db, story));
      print("publish", "ours", { ...all, cpu: minus(all.cpu, indexing) });
      console.log(`  its indexing     | ours   ${" ".repeat(26)}| ${cpuColumns(indexing)}`);
      const floor = await write(bare.target, () => post(`${bare.target.url}/publish`, story, writer.headers));
      print("insert", "bare", floor);
      // As long as the index lacks stories, a server that starts builds it anew: that would be in the figures that follow.
      await indexStories(db, await createSearch(db, await loadNames(db)), await publishedBy(db, story));
    });
  } finally {
    await bare.stop();
    await jobs.stop();
    await ours.stop();
  }
}

async function publishedBy(db: Database, { workplaceId }: BareStory): Promise<string[]> {
  const stories = await db
    .selectFrom("story")
    .select("id")
    .where("workplace_id", "=", workplaceId)
    .where("state", "=", "published")
    .execute();
  return stories.map(({ id }) => id);
}

/** The cheapest of some rounds in turn: what else the machine does only adds. */
async function compareReads(target: Target, { headers }: Writer): Promise<void> {
  const settings = { connections, seconds: 3 };
  const visitors: Cpu[] = [];
  const signedIn: Cpu[] = [];
  for (let round = 0; round < 3; round += 1) {
    visitors.push(cpuIn(await measure(target, "/api/me", settings)));
    signedIn.push(cpuIn(await measure(target, "/api/me", { ...settings, headers })));
  }
  const { server, database } = minus(cheapest(signedIn), cheapest(visitors));
  const verdict = server + database > dearest ? ` FAILED: more than ${dearest}` : "";
  console.log(
    `\nsigned in, a read costs ${server.toFixed(2)} ms more CPU of the server's and ${database.toFixed(2)} of the database's${verdict}`,
  );
}

function cpuIn({ serverCpu: server, databaseCpu: database, failed }: Figures): Cpu {
  if (failed > 0) throw new Error(`${failed} reads failed`);
  return { server, database };
}

function cheapest(rounds: readonly Cpu[]): Cpu {
  return {
    server: Math.min(...rounds.map(({ server }) => server)),
    database: Math.min(...rounds.map(({ database }) => database)),
  };
}

type Cpu = { server: number; database: number };
type Written = { perSecond: number; p50: number; p95: number; cpu: Cpu };

async function post(url: string, body: object, headers: Record<string, string>): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { ...headers, "idempotency-key": randomUUID() },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${text}`);
}

/** Writes over some connections at once; what is to be done `afterwards` counts as CPU, not as time. */
async function write(
  target: Target,
  once: () => Promise<void>,
  afterwards: () => Promise<void> = async () => {},
): Promise<Written> {
  const before = used(target);
  const times: number[] = [];
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      for (let done = 0; done < published / connections; done += 1) {
        const start = performance.now();
        await once();
        times.push(performance.now() - start);
      }
    }),
  );
  const perSecond = (published * 1000) / (performance.now() - began);
  await afterwards();
  return { perSecond, ...shares(times), cpu: perWrite(minus(used(target), before)) };
}

type Asking = { db: Database; jobs: Worker };

/** What indexing the same stories costs by itself. */
async function indexAgain(target: Target, { db, jobs }: Asking, storyIds: readonly string[]): Promise<Cpu> {
  const before = used(target);
  for (const storyId of storyIds) await jobs.send(db, indexQueue, { storyId });
  await jobs.drained(indexQueue);
  return perWrite(minus(used(target), before));
}

function used({ pid, databasePid }: Target): Cpu {
  return { server: cpuOf(pid), database: cpuOfTree(databasePid) };
}

function minus(one: Cpu, other: Cpu): Cpu {
  return { server: one.server - other.server, database: one.database - other.database };
}

/** Milliseconds for each of the stories. */
function perWrite({ server, database }: Cpu): Cpu {
  return { server: (server * 1000) / published, database: (database * 1000) / published };
}

function print(name: string, server: string, { perSecond, p50, p95, cpu }: Written): void {
  const columns = [
    name.padEnd(18),
    server.padEnd(6),
    perSecond.toFixed(0).padStart(6),
    p50.toFixed(1).padStart(6),
    p95.toFixed(1).padStart(6),
    cpuColumns(cpu),
  ];
  console.log(columns.join(" | "));
}

function cpuColumns({ server, database }: Cpu): string {
  return `${server.toFixed(2).padStart(14)} | ${database.toFixed(2).padStart(8)}`;
}
