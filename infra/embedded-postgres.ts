import { open, mkdir, readFile, readlink, realpath, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { StartProblem } from "../apps/api/src/platform/start-problem.ts";
import { asStartProblem, diskFull, notWritable } from "./data-folder.ts";
import { freePort } from "./free-port.ts";
import { isAlive } from "./is-alive.ts";
import { runOnLeash, type Leashed } from "./leash.ts";
import {
  type Access,
  brokenSentence,
  checkCluster,
  createCluster,
  findPrograms,
  type Programs,
  readAccess,
  writeAccess,
} from "./postgres-cluster.ts";
import { choosePostgresUser, giveTo, type PostgresUser } from "./postgres-user.ts";

export type EmbeddedPostgres = {
  /** Connects as the owner of the tables, who migrates. */
  ownerUrl: string;
  /** Connects as the application. */
  appUrl: string;
  port: number;
  /** Resolves when the database is gone, whoever ended it. */
  exited: Promise<unknown>;
  /** Fast shutdown; does nothing to a database that another process started. */
  stop: () => Promise<void>;
};

type Options = {
  dataDir: string;
  log?: (line: string) => void;
  /** For tests: quick rather than safe, and its owner may create databases. */
  ephemeral?: boolean;
};

type Place = { dataDir: string; cluster: string; programs: Programs; user: PostgresUser };

/**
 * Starts the built-in PostgreSQL on a free port of the loopback interface, or connects to the one
 * that already runs on this data folder. It ends with this process, however this process ends.
 *
 * @throws StartProblem with one sentence for the person who started the program
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const { log = () => {}, ephemeral = false } = options;
  const dataDir = resolve(options.dataDir);
  const cluster = `${dataDir}/cluster`;
  try {
    const programs = findPrograms();
    await mkdir(dataDir, { recursive: true });
    const state = await checkCluster(cluster);
    const user = await choosePostgresUser(cluster, programs.postgres);
    if (state === "missing") {
      log("Making a new database");
      await giveTo(user, dataDir);
      await createCluster(cluster, programs, user, ephemeral);
    } else if (user.uid !== undefined && (await stat(cluster)).uid !== user.uid) {
      // Root ran it in a user namespace before, and now there are none.
      await giveTo(user, dataDir);
    }
    return await startOrConnect({ dataDir, cluster, programs, user }, ephemeral);
  } catch (error) {
    throw asStartProblem(error, dataDir);
  }
}

async function startOrConnect(place: Place, ephemeral: boolean): Promise<EmbeddedPostgres> {
  // A neighbour may take the port, or the last run may still be on its way out: try again.
  for (let attempt = 1; ; attempt += 1) {
    const running = await findRunning(place.cluster);
    if (running) return running;
    const access = await readAccess(place.cluster);
    const port = await freePort(access.port);
    if (port !== access.port) await writeAccess(place.cluster, { ...access, port }, place.user);
    const log = `${place.dataDir}/postgres.log`;
    const from = await trimLog(log, place.user);
    const server = await launch(place, port, ephemeral, log);
    if (await becomesReady(place.cluster, server)) return handle({ ...access, port }, server);
    const said = (await readFile(log, "utf8")).slice(from);
    const passing = /Address already in use|lock file "postmaster.pid" already exists|shared memory block/;
    if (attempt < 10 && passing.test(said)) await delay(300);
    else throw failure(place, said);
  }
}

function handle(access: Access, server: Leashed): EmbeddedPostgres {
  return {
    ...urls(access),
    exited: server.exited,
    async stop() {
      await server.end();
    },
  };
}

function urls({ port, owner, app }: Access): { ownerUrl: string; appUrl: string; port: number } {
  const at = `127.0.0.1:${port}/tori`;
  return {
    ownerUrl: `postgres://tori_owner:${owner}@${at}`,
    appUrl: `postgres://tori_app:${app}@${at}`,
    port,
  };
}

/** The database that another process started on this folder; waits for one that is coming or going. */
async function findRunning(cluster: string): Promise<EmbeddedPostgres | undefined> {
  for (;;) {
    const [pid, state] = await postmaster(cluster);
    if (!pid) return undefined;
    if (!(await isOurs(pid, cluster))) {
      // The number belongs to another program by now (after a crash, in a container): Postgres
      // would refuse to start.
      if (isAlive(pid)) await rm(`${cluster}/postmaster.pid`, { force: true });
      return undefined;
    }
    if (state === "ready") {
      return { ...urls(await readAccess(cluster)), exited: gone(pid), async stop() {} };
    }
    await delay(100);
  }
}

async function postmaster(cluster: string): Promise<[pid: number, state: string]> {
  const text = await readFile(`${cluster}/postmaster.pid`, "utf8").catch(() => "");
  const lines = text.split("\n");
  return [Number(lines[0]) || 0, lines[7]?.trim() ?? ""];
}

async function isOurs(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== "linux") return isAlive(pid);
  // A postmaster lives in its data folder.
  const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => "");
  return cwd !== "" && cwd === (await realpath(cluster));
}

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await delay(2_000, undefined, { ref: false });
}

async function launch(place: Place, port: number, ephemeral: boolean, log: string): Promise<Leashed> {
  const { programs, cluster, user } = place;
  const { prefix, ...ids } = user;
  const settings = { ...commonSettings, ...(ephemeral ? testSettings : {}), port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const file = await open(log, "a");
  try {
    const command = [...prefix, programs.postgres, "-D", cluster, ...flags];
    return runOnLeash(command, { end: "interrupt", stdout: file.fd, cwd: place.dataDir, ...ids });
  } finally {
    await file.close();
  }
}

// For a box of two cores that also runs the application.
const commonSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "50",
  shared_buffers: "128MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  effective_cache_size: "1GB",
  random_page_cost: "1.1",
  max_wal_size: "512MB",
  wal_level: "minimal",
  max_wal_senders: "0",
  max_logical_replication_workers: "0",
  jit: "off",
  // Containers give 64 MB of shared memory, too little for parallel plans.
  max_parallel_workers_per_gather: "0",
  log_checkpoints: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

const testSettings = {
  max_connections: "200",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  autovacuum: "off",
};

async function becomesReady(cluster: string, server: Leashed): Promise<boolean> {
  while (server.child.exitCode === null && server.child.signalCode === null) {
    const [pid, state] = await postmaster(cluster);
    if (state === "ready" && (await isOurs(pid, cluster))) return true;
    await delay(20);
  }
  return false;
}

/** Starts the log anew when it has grown large; returns where this run's lines begin. */
async function trimLog(log: string, user: PostgresUser): Promise<number> {
  const size = (await stat(log).catch(() => undefined))?.size ?? 0;
  const file = await open(log, size > 5_000_000 ? "w" : "a", 0o600);
  await file.close();
  await giveTo(user, log);
  return size > 5_000_000 ? 0 : size;
}

function failure({ cluster, dataDir }: Place, said: string): Error {
  if (/No space left on device/.test(said)) return diskFull(dataDir);
  const reason = /(?:FATAL|PANIC): +(.*)/.exec(said)?.[1];
  if (reason && /Permission denied|wrong ownership|not writable/i.test(reason)) {
    return notWritable(dataDir);
  }
  return new StartProblem(
    brokenSentence(cluster, reason ?? (said.trim().split("\n").at(-1) || "it does not start")),
  );
}
