import { createDatabase, createPool } from "@tori/db/database";
import type { Database } from "@tori/db/database";
import { SchemaTooNew, migrate } from "@tori/db/migrate";
import { loadReference } from "@tori/db/reference";
import { type App, createApp, queues } from "./app.ts";
import { briefReport } from "./imports/report.ts";
import { loadStarter } from "./imports/starter.ts";
import { type Config, parseConfig } from "./platform/config.ts";
import { type Worker, prepareJobs, startJobs } from "./platform/jobs.ts";
import { type Web, loadWeb } from "./platform/pages.ts";
import { StartProblem } from "./platform/start-problem.ts";
import { indexQueue } from "./search/index-queue.ts";
import { type Indexer, indexStories } from "./search/index-stories.ts";
import { type Search, renewIndex } from "./search/setup.ts";

export type Site = { url: string; stop: () => Promise<void> };

type Options = {
  env: Record<string, string | undefined>;
  progress?: (line: string) => void;
  /** What renders pages where it is not the built web: in development, Vite's compiled sources. */
  web?: Web;
};

/**
 * Migrates, loads the starter stories into an empty database, and serves the site.
 * @throws StartProblem where the operator can mend what is wrong
 */
export async function serve({ env, progress = () => {}, web }: Options): Promise<Site> {
  const config = parseConfig(env);
  await prepareDatabase(config, progress);
  const app = await createApp(config, web ?? (await loadWeb()));
  const { fastify, db, search } = app;
  progress(finnishLine(search));
  const worker = await startWorker(config, app);
  if (config.starterStories) await fillEmpty(db, worker, progress);
  await listen(fastify, config);
  void renewIndex(db, search).catch((error: unknown) =>
    fastify.log.error({ err: error }, "index not renewed"),
  );
  return {
    url: config.publicUrl,
    stop: async () => {
      await worker.stop();
      await fastify.close();
    },
  };
}

/** Which way Finnish is read, and how to get the better one. */
function finnishLine({ finnish }: Search): string {
  if (finnish.dictionary) return `Finnish is searched by Voikko's dictionary: ${finnish.dictionary}`;
  const why = finnish.warning ? ` (${finnish.warning})` : "";
  return `Finnish is searched by rules${why}; for Voikko's dictionary install Debian's voikko-fi, or set VOIKKO_DICTIONARY`;
}

/** Brings tables, reference data and queues up to date, as the owner role. */
export async function prepareDatabase(config: Config, progress: (line: string) => void): Promise<void> {
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
  await prepareJobs(config.ownerUrl, queues);
}

async function startWorker(config: Config, { fastify, db, search }: App): Promise<Worker> {
  const worker = await startJobs(config.databaseUrl, (error) => fastify.log.error({ err: error }, "jobs"));
  await worker.work(indexQueue, (batch) => indexJobs(db, search, batch));
  return worker;
}

function indexJobs(db: Database, indexer: Indexer, batch: readonly { storyId: string }[]): Promise<void> {
  return indexStories(
    db,
    indexer,
    batch.map(({ storyId }) => storyId),
  );
}

/** The first start is done when its stories can be found. */
async function fillEmpty(db: Database, worker: Worker, progress: (line: string) => void): Promise<void> {
  const loaded = await loadStarter(db, worker, briefReport(progress));
  if (loaded) await worker.drained(indexQueue);
}

async function listen(fastify: App["fastify"], config: Config): Promise<void> {
  try {
    await fastify.listen({ host: config.host, port: config.port });
  } catch (error) {
    await fastify.close();
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new StartProblem(`Port ${config.port} is taken: stop what uses it, or set PORT to another.`);
  }
}
