import { randomBytes } from "node:crypto";
import { afterAll } from "vitest";
import { type Database, createDatabase, createPool } from "@tori/db/database";
import { migrate } from "@tori/db/migrate";
import { loadReference } from "@tori/db/reference";

type Urls = { ownerUrl: string; appUrl: string };
export type TestDatabase = Urls & { db: Database };

const template = "tori_template";
export const starterTemplate = "tori_template_starter";

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
export async function createTemplate(): Promise<Urls> {
  const urls = await createDatabaseFor(template);
  await migrate(urls.ownerUrl);
  const pool = createPool(urls.ownerUrl, { max: 1 });
  await loadReference(createDatabase(pool));
  await pool.end();
  return urls;
}

/** A copy of the template under another name, in place of an earlier one. */
export async function copyTemplate(name: string): Promise<Urls> {
  await asOwner(`drop database if exists ${name} with (force)`);
  await asOwner(`create database ${name} template ${template}`);
  return urlsOf(name);
}

/** An empty database of this name, in place of an earlier one. */
export async function createDatabaseFor(name: string): Promise<Urls> {
  await asOwner(`drop database if exists ${name} with (force)`);
  await asOwner(`create database ${name}`);
  return urlsOf(name);
}

function urlsOf(name: string): Urls {
  return {
    ownerUrl: withDatabase(env("TEST_DATABASE_OWNER_URL"), name),
    appUrl: withDatabase(env("TEST_DATABASE_APP_URL"), name),
  };
}

/**
 * A database of the test file's own, migrated and with reference data (and, from `starterTemplate`, with the starter
 * stories), gone when the file's tests have run. `db` has the application's role, as in production.
 */
export async function testDatabase(from = template): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asOwner(`create database ${name} template ${from}`);
  const { ownerUrl, appUrl } = urlsOf(name);
  const pool = createPool(appUrl, { max: 4 });
  afterAll(async () => {
    await pool.end();
    // Autovacuum may sit in it just then, and only a superuser may end that; the whole cluster is thrown away anyway.
    await asOwner(`drop database if exists ${name} with (force)`).catch(() => {});
  });
  return { db: createDatabase(pool), ownerUrl, appUrl };
}
