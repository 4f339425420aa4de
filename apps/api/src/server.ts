import { createDatabase, createPool } from "@tori/db/database";
import { SchemaTooNew, migrate } from "@tori/db/migrate";
import { loadReference } from "@tori/db/reference";
import { createApp } from "./app.ts";
import { type Config, parseConfig } from "./platform/config.ts";
import { prepareJobs, startJobs } from "./platform/jobs.ts";
import { loadWeb } from "./platform/pages.ts";
import { StartProblem } from "./platform/start-problem.ts";

export type Site = { url: string; stop: () => Promise<void> };

type Options = { env: Record<string, string | undefined>; progress?: (line: string) => void };

/**
 * Migrates, loads the starter stories into an empty database, and serves the site.
 * @throws StartProblem where the operator can mend what is wrong
 */
export async function serve({ env, progress = () => {} }: Options): Promise<Site> {
  const config = parseConfig(env);
  await prepareDatabase(config, progress);
  const { fastify } = await createApp(config, await loadWeb());
  const worker = await startJobs(config.databaseUrl, (error) => fastify.log.error({ err: error }, "jobs"));
  await listen(fastify, config);
  return {
    url: config.publicUrl,
    stop: async () => {
      await fastify.close();
      await worker.stop();
    },
  };
}

async function prepareDatabase(config: Config, progress: (line: string) => void): Promise<void> {
  try {
    const done = await migrate(config.ownerUrl);
    if (done.length > 0) progress(`Database migrated: ${done.join(", ")}`);
  } catch (error) {
    if (error instanceof SchemaTooNew) throw new StartProblem(error.message);
    throw error;
  }
  const pool = createPool(config.ownerUrl, { max: 1 });
  try {
    await loadReference(createDatabase(pool));
  } finally {
    await pool.end();
  }
  await prepareJobs(config.ownerUrl, []);
}

async function listen(
  fastify: Awaited<ReturnType<typeof createApp>>["fastify"],
  config: Config,
): Promise<void> {
  try {
    await fastify.listen({ host: config.host, port: config.port });
  } catch (error) {
    await fastify.close();
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new StartProblem(`Port ${config.port} is taken: stop what uses it, or set PORT to another.`);
  }
}

if (import.meta.main) {
  try {
    const { url, stop } = await serve({
      env: process.env,
      progress: (line) => process.stdout.write(`${line}\n`),
    });
    process.stdout.write(`Listening: ${url}\n`);
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => void stop().then(() => process.exit(0)));
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
