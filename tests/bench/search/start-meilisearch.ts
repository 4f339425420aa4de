import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, open, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "../../../infra/free-port.ts";
import { type Leashed, runOnLeash } from "../../../infra/leash.ts";

export type RunningMeilisearch = { url: string; key: string; pid: number; stop: () => Promise<void> };

const patience = 15_000;

/** Starts the `meilisearch` of PATH on a free port with a throw-away folder; null where there is none. */
export async function startMeilisearch(): Promise<RunningMeilisearch | null> {
  const program = onPath("meilisearch");
  if (!program) return null;
  const folder = await mkdtemp(join(tmpdir(), "tori-bench-meilisearch-"));
  const key = randomBytes(24).toString("hex");
  const url = `http://127.0.0.1:${await freePort()}`;
  const running = await launch(program, folder, [
    "--http-addr",
    url.slice("http://".length),
    "--master-key",
    key,
    // By default it takes two thirds of the machine's, and needs a second a write to clear that.
    "--max-indexing-memory",
    "1GiB",
  ]);
  const stop = async (): Promise<void> => {
    await running.end();
    await rm(folder, { recursive: true, force: true });
  };
  if (await answers(url, running)) return { url, key, pid: running.child.pid ?? 0, stop };
  const log = await readFile(join(folder, "log"), "utf8");
  await stop();
  throw new Error(`Meilisearch does not start: ${log.trim().split("\n").at(-1)}`);
}

async function launch(program: string, folder: string, args: readonly string[]): Promise<Leashed> {
  const log = await open(join(folder, "log"), "a");
  try {
    const command = [
      program,
      "--no-analytics",
      "--db-path",
      join(folder, "data"),
      "--log-level",
      "ERROR",
      ...args,
    ];
    return runOnLeash(command, { end: "group", cwd: folder, stdout: log.fd });
  } finally {
    await log.close();
  }
}

async function answers(url: string, { child }: Leashed): Promise<boolean> {
  for (const until = Date.now() + patience; Date.now() < until; await delay(50)) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const response = await fetch(`${url}/health`).catch(() => null);
    if (response?.ok) return true;
  }
  return false;
}

function onPath(name: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
