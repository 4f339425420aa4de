import { setTimeout as delay } from "node:timers/promises";
import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/** Any number that no other advisory lock of ours has. */
const key = 735_101;

/**
 * Runs `work` on one connection while no other import runs, waiting for one that does. A process that dies lets the
 * lock go with its connection.
 */
export async function withImportLock<T>(
  db: Database,
  onWait: () => void,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (db) => {
    // Asking again and again, for waiting inside PostgreSQL would run into a statement timeout.
    for (let waited = false; !(await tryLock(db)); waited = true) {
      if (!waited) onWait();
      await delay(300);
    }
    try {
      return await work(db);
    } finally {
      // A connection that broke has let go already, and what broke it is the error to show.
      await sql`select pg_advisory_unlock(${key})`.execute(db).catch(() => {});
    }
  });
}

async function tryLock(db: Database): Promise<boolean> {
  const { rows } = await sql<{ locked: boolean }>`select pg_try_advisory_lock(${key}) as locked`.execute(db);
  return rows[0]?.locked ?? false;
}

/** A transaction, or the one that the caller is in already. */
export async function inTransaction<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(async (db) => work(db));
}
