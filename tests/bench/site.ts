import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Database, createDatabase, createPool } from "@tori/db/database";
import { sql } from "kysely";
import type { Target } from "./load.ts";

export type Program = { target: Target; stop: () => Promise<void> };

const serveFile = fileURLToPath(new URL("serve.ts", import.meta.url));
const bareFile = fileURLToPath(new URL("bare.ts", import.meta.url));

export type Urls = { ownerUrl: string; appUrl: string };

/** Our own server as a process of its own. It migrates, and takes the starter stories into an empty database. */
export function startOurs(urls: Urls, port: number, settings: Record<string, string> = {}): Promise<Program> {
  return start(serveFile, urls, port, settings);
}

/** The floor: see bare.ts. */
export function startBare(urls: Urls, port: number): Promise<Program> {
  return start(bareFile, urls, port);
}

async function start(
  file: string,
  { ownerUrl, appUrl }: Urls,
  port: number,
  settings: Record<string, string> = {},
): Promise<Program> {
  const child = fork(file, {
    env: {
      ...process.env,
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      PORT: String(port),
      RATE_LIMIT: "off",
      LOG_LEVEL: "error",
      ...settings,
    },
  });
  await Promise.race([once(child, "message"), failure(child, file)]);
  const target = {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    databasePid: await postmaster(ownerUrl),
  };
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  return { target, stop };
}

async function failure(child: ChildProcess, file: string): Promise<never> {
  const [code] = (await once(child, "exit")) as [number | null];
  throw new Error(`${file} ended with ${code} before it was ready`);
}

/** The process whose children are the connections: the parent of one of them. */
async function postmaster(ownerUrl: string): Promise<number> {
  return withDatabase(ownerUrl, async (db) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
    const stat = readFileSync(`/proc/${rows[0]?.pid ?? 0}/stat`, "utf8");
    return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
  });
}

export async function withDatabase<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const pool = createPool(url, { max: 3 });
  try {
    return await work(createDatabase(pool));
  } finally {
    await pool.end();
  }
}
