import { mkdir, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import { isAlive } from "./is-alive.ts";

/** `ownerUrl` may create databases; the tests make theirs from a template. */
export type TestDatabase = { ownerUrl: string; appUrl: string; stop: () => Promise<void> };

const prefix = "tekojen-tori-test-";

/**
 * A PostgreSQL for tests, quick and thrown away afterwards; or the one that TEST_DATABASE_OWNER_URL
 * and TEST_DATABASE_APP_URL name.
 */
export async function startTestDatabase(): Promise<TestDatabase> {
  const ownerUrl = process.env["TEST_DATABASE_OWNER_URL"];
  const appUrl = process.env["TEST_DATABASE_APP_URL"];
  if (ownerUrl && appUrl) return { ownerUrl, appUrl, async stop() {} };
  await removeLeftovers();
  const dataDir = join(tmpdir(), `${prefix}${process.pid}`);
  await mkdir(dataDir, { mode: 0o700 });
  const database = await startEmbeddedPostgres({ dataDir, ephemeral: true });
  return {
    ...database,
    async stop() {
      await database.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A run that was killed hard could not tidy up. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : 0;
    if (!pid || isAlive(pid)) continue;
    // Another user's are not ours to remove.
    await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => {});
  }
}
