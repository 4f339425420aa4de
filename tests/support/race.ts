import { setTimeout as delay } from "node:timers/promises";
import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";
import { refusal } from "./refusal.ts";

type Race = {
  /** A statement that locks what the first one needs last: both come to wait for what the other has, if they ever can. */
  held: RawBuilder<unknown>;
  first: () => Promise<unknown>;
  second: () => Promise<unknown>;
};

/**
 * Lets two writes meet half-way: the first waits for what a third connection holds, the second comes, and then the third
 * lets go. @returns what became of each: "done", or the code of the refusal
 */
export async function race(db: Database, { held, first, second }: Race): Promise<string[]> {
  const { outcomes } = await db.transaction().execute(async (holder) => {
    await held.execute(holder);
    const begun = refusal(first());
    await waiting(db, 1);
    const outcomes = [begun, refusal(second())];
    await waiting(db, 2);
    return { outcomes };
  });
  return Promise.all(outcomes);
}

/** Until so many wait for a lock, or nobody comes any more: a write that needs nothing of the others is simply done. */
async function waiting(db: Database, wanted: number): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'
    `.execute(db);
    if ((rows[0]?.count ?? 0) >= wanted) return;
    await delay(10);
  }
}
