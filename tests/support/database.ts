import { randomBytes } from "node:crypto";
import { afterAll } from "vitest";
import { type Database, createDatabase, createPool } from "@tori/db/database";
import { migrate } from "@tori/db/migrate";
import { loadReference } from "@tori/db/reference";

export type TestDatabase = { db: Database; ownerUrl: string; appUrl: string };

const template = "tori_template";

function env(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests through npm test`);
  return value;
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Runs one statement as the owner in its maintenance database. */
async function asOwner(statement: string): Promise<void> {
  const pool = createPool(env("TEST_DATABASE_OWNER_URL"), { max: 1 });
  try {
    await pool.query(statement);
  } finally {
    await pool.end();
  }
}

/** Makes the migrated template afresh; vitest's global set-up calls it once a run. */
export async function createTemplate(): Promise<void> {
  await asOwner(`drop database if exists ${template} with (force)`);
  await asOwner(`create database ${template}`);
  const url = withDatabase(env("TEST_DATABASE_OWNER_URL"), template);
  await migrate(url);
  const pool = createPool(url, { max: 1 });
  await loadReference(createDatabase(pool));
  await pool.end();
}

/**
 * A database of the test file's own, migrated and with reference data, gone when the file's tests have run. `db` has
 * the application's role, as in production.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asOwner(`create database ${name} template ${template}`);
  const ownerUrl = withDatabase(env("TEST_DATABASE_OWNER_URL"), name);
  const appUrl = withDatabase(env("TEST_DATABASE_APP_URL"), name);
  const pool = createPool(appUrl, { max: 4 });
  afterAll(async () => {
    await pool.end();
    await asOwner(`drop database if exists ${name} with (force)`);
  });
  return { db: createDatabase(pool), ownerUrl, appUrl };
}
