import { createDatabase, createPool } from "@tori/db/database";
import { loadAnalyzer } from "@tori/language/load-analyzer";
import { createPostgresEngine } from "@tori/search/postgres-engine";
import { runImport } from "./imports/run-import.ts";
import { parseConfig } from "./platform/config.ts";
import { startJobs } from "./platform/jobs.ts";
import { indexQueue } from "./search/index-queue.ts";
import { indexJobs, prepareDatabase } from "./server.ts";

type Options = {
  env: Record<string, string | undefined>;
  file: string | undefined;
  out: (line: string) => void;
};

/**
 * Imports a file of stories and waits until they can be found; the site may run meanwhile or not.
 * @returns the exit code: see `runImport`
 */
export async function importFile({ env, file, out }: Options): Promise<number> {
  const config = parseConfig(env);
  await prepareDatabase(config, out);
  const pool = createPool(config.databaseUrl, { max: 3 });
  const db = createDatabase(pool);
  const worker = await startJobs(config.databaseUrl, (error) => out(`Jobs: ${error.message}`));
  try {
    const code = await runImport({ db, jobs: worker, file, out });
    const { analyzer } = await loadAnalyzer(null);
    const indexer = { engine: createPostgresEngine(db), analyzer };
    await worker.work(indexQueue, (batch) => indexJobs(db, indexer, batch));
    await worker.drained(indexQueue);
    return code;
  } finally {
    await worker.stop();
    await pool.end();
  }
}
