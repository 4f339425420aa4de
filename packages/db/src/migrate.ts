import { readFile, readdir } from "node:fs/promises";
import { type Kysely, sql } from "kysely";
import { type Migration, type MigrationProvider, Migrator } from "kysely/migration";
import { type Database, createDatabase, createPool } from "./database.ts";

const folder = new URL("../../../migrations/", import.meta.url);

/** The database was migrated by a newer version of this program than the one that now runs. */
export class SchemaTooNew extends Error {
  constructor(unknown: readonly string[]) {
    super(
      `The database is newer than this program (it holds ${unknown.join(", ")}): start the newer version, or use another database.`,
    );
    this.name = "SchemaTooNew";
  }
}

/** The migrations as plain SQL files, forward only. */
const files: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(folder)).filter((name) => name.endsWith(".sql")).toSorted();
    const entries = await Promise.all(
      names.map(async (name): Promise<[string, Migration]> => {
        const text = await readFile(new URL(name, folder), "utf8");
        const up = async (db: Kysely<unknown>) => {
          await sql.raw(text).execute(db);
          // What waits for the end of the transaction would keep the next one from altering the same table.
          await sql.raw("set constraints all immediate; set constraints all deferred").execute(db);
        };
        return [name.replace(/\.sql$/, ""), { up }];
      }),
    );
    return Object.fromEntries(entries);
  },
};

/**
 * Brings a database up to date, as its owner. All or nothing: a migration that fails leaves the schema as it was.
 * @returns the names of the migrations that were run now
 * @throws SchemaTooNew where the database has migrations that this program does not know
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const pool = createPool(ownerUrl, { max: 2 });
  try {
    const db = createDatabase(pool);
    await refuseNewer(db);
    // Branches bring theirs in any order: what a later one has run in the meantime does not stop an earlier one.
    const migrator = new Migrator({ db, provider: files, allowUnorderedMigrations: true });
    const { error, results = [] } = await migrator.migrateToLatest();
    if (error) throw error;
    return results.map((result) => result.migrationName);
  } finally {
    await pool.end();
  }
}

async function refuseNewer(db: Database): Promise<void> {
  const { rows } = await sql<{ present: boolean }>`
    select to_regclass('kysely_migration') is not null as present
  `.execute(db);
  if (!rows[0]?.present) return;
  const known = Object.keys(await files.getMigrations());
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  const unknown = done.rows.map((row) => row.name).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new SchemaTooNew(unknown);
}
