import { type Database, asApplication, createDatabase, createPool } from "@tori/db/database";
import { SchemaTooNew, migrate } from "@tori/db/migrate";
import { loadReference } from "@tori/db/reference";
import { createPostgresEngine } from "@tori/search/postgres-engine";
import { workPaths } from "@tori/text/work-paths";
import { type App, createApp, queuesOf } from "./app.ts";
import { briefReport } from "./imports/report.ts";
import { loadStarter } from "./imports/starter.ts";
import { type Config, parseConfig } from "./platform/config.ts";
import { type Worker, prepareJobs, startJobs } from "./platform/jobs.ts";
import { type Web, loadWeb } from "./platform/pages.ts";
import { mailRoute } from "./platform/mail/route.ts";
import { type MailRoute, workMail } from "./platform/mail/send.ts";
import { tidy, tidyEvery } from "./platform/tidy.ts";
import { StartProblem } from "./platform/start-problem.ts";
import { indexQueue } from "./search/index-queue.ts";
import { type Search, renewIndex } from "./search/setup.ts";
import { workSearch } from "./search/work.ts";
import { askDaily, workStillValid } from "./stories/ask-still-valid.ts";
import { workTagOperations } from "./tag-operations/work.ts";

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
  const mails = mailRoute(config);
  await prepareDatabase(config, progress);
  const log = { error: (error: Error) => console.error(error) };
  const worker = await startJobs(config.databaseUrl, (error) => log.error(error)).catch(refuseStart);
  const app = await createApp(config, worker, web ?? (await loadWeb())).catch(refuseStart);
  const { fastify, db, search } = app;
  log.error = (error) => fastify.log.error({ err: error }, "background work");
  progress(finnishLine(search));
  if (mails.smtpUrl === null)
    progress(
      `Mails are not sent: read them at ${config.publicUrl}${workPaths.fi.mailbox}, on this machine alone`,
    );
  const background = await startWorker({ config, app, worker, mails, onError: log.error });
  if (config.starterStories) await fillEmpty(db, worker, progress);
  await listen(fastify, config);
  void background.renewIndex();
  return {
    url: config.publicUrl,
    stop: async () => {
      await background.stop();
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
    throw new StartProblem(databaseProblem(error), { cause: error });
  }
  const pool = createPool(config.ownerUrl, { max: 1 });
  try {
    await loadReference(createDatabase(pool));
  } finally {
    await pool.end();
  }
  await prepareJobs(config.ownerUrl, queuesOf(config));
}

const connectionFaults: Record<string, string> = {
  ECONNREFUSED: "no database answers there",
  ENOTFOUND: "there is no such host",
  "28P01": "the password is wrong",
  "28000": "the role may not log in",
  "3D000": "there is no such database",
  "42501": "its roles may not do what they must: see README",
};

function databaseProblem(error: unknown): string {
  if (error instanceof SchemaTooNew) return error.message;
  const { code = "", message = "" } = error as { code?: string; message?: string };
  const fault = connectionFaults[code];
  if (!fault) throw error;
  return `The database cannot be used: ${fault} (${message}). See DATABASE_URL and DATABASE_OWNER_URL.`;
}

function refuseStart(error: unknown): never {
  throw new StartProblem(databaseProblem(error), { cause: error });
}

type Background = { stop: () => Promise<void>; renewIndex: () => Promise<unknown> };
type Parts = { config: Config; app: App; worker: Worker; mails: MailRoute; onError: (error: Error) => void };

/**
 * Work outside requests has connections of its own and no time limit: a rebuild of the index takes minutes, and jobs
 * wait for it, without a reader noticing.
 */
async function startWorker({ config, app, worker, mails, onError }: Parts): Promise<Background> {
  const { search } = app;
  const pool = createPool(config.databaseUrl, {
    max: 4 + search.copies.length,
    onError,
    options: asApplication,
  });
  const db = createDatabase(pool);
  const indexer = { engine: createPostgresEngine(db), analyzer: search.analyzer };
  await workSearch(worker, db, { ...search, ...indexer });
  await workMail(worker, db, mails, app.fastify.log);
  await workTagOperations(worker, db);
  await workStillValid(worker, db, config.publicUrl);
  const doRounds = () => void Promise.all([tidy(db), askDaily(worker, db)]).catch(onError);
  const rounds = setInterval(doRounds, tidyEvery);
  rounds.unref();
  const stop = async () => {
    clearInterval(rounds);
    await worker.stop();
    await pool.end();
  };
  return { stop, renewIndex: () => renewIndex(db, indexer).catch(onError) };
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
