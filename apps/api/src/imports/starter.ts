import type { Database } from "@tori/db/database";
import { starterFile } from "@tori/db/starter";
import { sql } from "kysely";
import type { Jobs } from "../platform/jobs.ts";
import { importStories } from "./import-stories.ts";
import { withImportLock } from "./lock.ts";
import type { ImportResult, Report } from "./report.ts";
import { openSource } from "./source.ts";

/**
 * Loads the starter content into a database that has neither stories nor organisations. All of it in one transaction,
 * for a start that is killed half way must find the database empty again.
 * @returns nothing where the database has content of its own
 */
export async function loadStarter(
  db: Database,
  jobs: Jobs,
  report: Report,
): Promise<ImportResult | undefined> {
  if (!(await isEmpty(db))) return undefined;
  const source = await openSource(starterFile);
  const waiting = () => report({ kind: "waiting" });
  return withImportLock(db, waiting, async (db) => {
    // Another machine that started at the same time may have been first.
    if (!(await isEmpty(db))) return undefined;
    return db.transaction().execute(async (db) => importStories(db, jobs, source, report));
  });
}

async function isEmpty(db: Database): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`
    select not exists (select from story) and not exists (select from organisation) as empty
  `.execute(db);
  return rows[0]?.empty ?? false;
}
