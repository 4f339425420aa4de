import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll } from "vitest";
import { freePort } from "../../infra/free-port.ts";
import { type Leashed, runOnLeash } from "../../infra/leash.ts";
import { meilisearchProgram } from "../../infra/meilisearch-program.ts";

export type TestInstance = { url: string; key: string };

/** A real Meilisearch of a test file's own, in a folder that is thrown away. */
export type TestMeilisearch = TestInstance & {
  start: () => Promise<void>;
  /** Hard, as when the power goes. */
  kill: () => Promise<void>;
  /** Of a killed one: all that it knew is gone. */
  wipe: () => Promise<void>;
  /** It and its folder are gone. */
  end: () => Promise<void>;
};

/** Starts a Meilisearch; null where there is no such program. It is gone when the file's tests have run. */
export async function startMeilisearch(key?: string): Promise<TestMeilisearch | null> {
  const started = await runMeilisearch(key);
  if (started) afterAll(started.end);
  return started;
}

/** The same where the caller ends it. */
export async function runMeilisearch(key = randomBytes(24).toString("hex")): Promise<TestMeilisearch | null> {
  const program = meilisearchProgram;
  if (program === undefined) return null;
  const folder = await mkdtemp(join(tmpdir(), "tekojen-tori-meilisearch-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const flags = {
    "http-addr": `127.0.0.1:${port}`,
    "db-path": "data.ms",
    "dump-dir": "dumps",
    "snapshot-dir": "snapshots",
    // By default it takes two thirds of the machine's, and needs a second a write to clear that.
    "max-indexing-memory": "256MiB",
  };
  const options = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  let running: Leashed | undefined;
  const start = async (): Promise<void> => {
    const command = [program, ...options, "--no-analytics"];
    const env = { ...process.env, MEILI_MASTER_KEY: key, MEILI_URL: "", MEILI_LOG_LEVEL: "OFF" };
    running = runOnLeash(command, { end: "group", cwd: folder, env, stdout: "pipe" });
    running.child.stdout?.resume();
    running.child.stderr?.resume();
    while (!(await isUp(url))) await delay(50);
  };
  const kill = async (): Promise<void> => {
    const { pid } = running?.child ?? {};
    if (pid) process.kill(-pid, "SIGKILL");
    await running?.exited;
  };
  const end = async (): Promise<void> => {
    await running?.end();
    await rm(folder, { recursive: true, force: true });
  };
  await start();
  return { url, key, start, kill, wipe: () => rm(join(folder, "data.ms"), { recursive: true }), end };
}

/** An instance to test an engine with: the one that MEILI_URL names, else one of our own, else none. */
export async function meilisearchInstance(): Promise<TestInstance | null> {
  const [url] = process.env["MEILI_URL"]?.split(",") ?? [];
  return url ? { url, key: process.env["MEILI_KEY"] ?? "" } : startMeilisearch();
}

async function isUp(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );
}
