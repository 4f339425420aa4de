import { afterAll } from "vitest";
import { type App, createApp } from "../../apps/api/src/app.ts";
import { type Config, parseConfig } from "../../apps/api/src/platform/config.ts";
import { type Worker, startJobs } from "../../apps/api/src/platform/jobs.ts";
import type { Web } from "../../apps/api/src/platform/pages.ts";
import { type TestDatabase, starterTemplate, testDatabase } from "./database.ts";
import { countStatements } from "./statements.ts";

export type TestApp = App & TestDatabase & { config: Config; worker: Worker };

type Options = {
  settings?: Record<string, string>;
  /** Pages are served too, by this build of the web. */
  web?: Web;
  template?: string;
};

/** The API on a database of its own, without rate limits and logs, closed when the file's tests have run. */
export async function testApp({ settings = {}, web, template }: Options = {}): Promise<TestApp> {
  const database = await testDatabase(template);
  const config = parseConfig({
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    PUBLIC_URL: "http://127.0.0.1:3000",
    RATE_LIMIT: "off",
    LOG_LEVEL: "silent",
    // The way that the machine has, unless one asks for another.
    VOIKKO_DICTIONARY: process.env["VOIKKO_DICTIONARY"] ?? "",
    ...settings,
  });
  const worker = await startJobs(database.appUrl, () => {});
  const app = await createApp(config, worker, web ?? null);
  countStatements(app.fastify.pg.pool);
  afterAll(async () => {
    await app.fastify.close();
    await worker.stop();
  });
  return { ...app, ...database, config, worker };
}

/** The same with the starter stories in it, indexed. */
export function testSite(options: Omit<Options, "template"> = {}): Promise<TestApp> {
  return testApp({ ...options, template: starterTemplate });
}
