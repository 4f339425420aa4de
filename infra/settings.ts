import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseEnv } from "node:util";
import { type Config, parseConfig } from "../apps/api/src/platform/config.ts";
import { mailRoute } from "../apps/api/src/platform/mail/route.ts";
import { StartProblem } from "../apps/api/src/platform/start-problem.ts";
import { startEmbeddedPostgres, type EmbeddedPostgres } from "./embedded-postgres.ts";
import type { Lifetime } from "./lifetime.ts";

export type Env = Record<string, string | undefined>;

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL("../", import.meta.url));

/** The environment, filled up from the file `.env`; empty values count as not set. */
export async function readEnv(): Promise<Env> {
  const file = await readFile(`${root}.env`, "utf8").catch(() => "");
  const given = Object.entries(process.env).filter(([, value]) => value !== "");
  return { ...parseEnv(file), ...Object.fromEntries(given) };
}

/**
 * Refuses wrong settings and a taken port before the slow work begins.
 * @throws StartProblem
 */
export async function checkSettings(env: Env): Promise<Config> {
  const config = parseConfig({ ...env, DATABASE_URL: env["DATABASE_URL"] ?? "postgres://later" });
  // By the address that visitors reach: behind npm run dev the API itself listens on another.
  mailRoute(config);
  await checkPort(config.host, config.port);
  return config;
}

function checkPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      const why = {
        EADDRINUSE: `Port ${port} is taken: stop what uses it, or set PORT to another.`,
        EACCES: `Port ${port} is not allowed to this user: set PORT to 1024 or more.`,
        EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
        ENOTFOUND: `HOST ${host} is not an address of this machine.`,
      }[error.code ?? ""];
      reject(why ? new StartProblem(why) : error);
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

/** The settings completed with a database: the given one, else the built-in one, started here. */
export async function withDatabase(env: Env, lifetime: Lifetime, log: (line: string) => void): Promise<Env> {
  if (env["DATABASE_URL"]) return env;
  log("Starting the database…");
  const database = await startEmbeddedPostgres({ dataDir: databaseFolder(env), log });
  lifetime.onStop(database.stop);
  void endWith(database, lifetime, databaseFolder(env));
  return { ...env, DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
}

function databaseFolder(env: Env): string {
  return resolve(root, env["DATA_DIR"] ?? "data", "postgres");
}

async function endWith(database: EmbeddedPostgres, lifetime: Lifetime, folder: string): Promise<void> {
  await database.exited;
  if (lifetime.isEnding()) return;
  console.error(`The database has stopped: ${folder}/postgres.log says why.`);
  await lifetime.end(1);
}
