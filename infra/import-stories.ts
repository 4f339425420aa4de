// npm run import:stories FILE: takes stories from a JSON file, also while the site runs.
import { resolve } from "node:path";
import { createDatabase, createPool } from "@tori/db/database";
import { runImport } from "../apps/api/src/imports/run-import.ts";
import { parseConfig } from "../apps/api/src/platform/config.ts";
import { startJobs } from "../apps/api/src/platform/jobs.ts";
import { prepareDatabase } from "../apps/api/src/server.ts";
import { live } from "./lifetime.ts";
import { readEnv, withDatabase } from "./settings.ts";

await live(async (lifetime) => {
  const config = parseConfig(await withDatabase(await readEnv(), lifetime, say));
  await prepareDatabase(config, say);
  const pool = createPool(config.databaseUrl, { max: 4 });
  // It only asks for the indexing: the running site does it, or the next start.
  const jobs = await startJobs(config.databaseUrl, (error) => say(error.message));
  const code = await runImport({ db: createDatabase(pool), jobs, file: givenFile(), out: say });
  await jobs.stop();
  await pool.end();
  await lifetime.end(code);
}, 130);

/** npm runs its scripts in the project's folder, wherever the person stands who names a file. */
function givenFile(): string | undefined {
  const file = process.argv[2];
  return file && resolve(process.env["INIT_CWD"] ?? ".", file);
}

function say(line: string): void {
  console.log(line);
}
