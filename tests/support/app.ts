import { afterAll } from "vitest";
import { type App, createApp } from "../../apps/api/src/app.ts";
import { type Config, parseConfig } from "../../apps/api/src/platform/config.ts";
import { countStatements } from "./statements.ts";
import { type TestDatabase, testDatabase } from "./database.ts";

export type TestApp = App & TestDatabase & { config: Config };

/** The API on a database of its own, without rate limits and logs, closed when the file's tests have run. */
export async function testApp(settings: Record<string, string> = {}, template?: string): Promise<TestApp> {
  const database = await testDatabase(template);
  const config = parseConfig({
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    PUBLIC_URL: "http://127.0.0.1:3000",
    RATE_LIMIT: "off",
    LOG_LEVEL: "silent",
    ...settings,
  });
  const app = await createApp(config, null);
  countStatements(app.fastify.pg.pool);
  afterAll(() => app.fastify.close());
  return { ...app, ...database, config };
}
