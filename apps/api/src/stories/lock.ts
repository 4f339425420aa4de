import type { Database } from "@tori/db/database";
import { type RawBuilder, sql } from "kysely";

/**
 * Locks a story until the transaction ends. What is to be known of it is read by another statement afterwards: that one
 * sees what was written, or published, while this one waited.
 *
 * @param id as SQL
 * @returns its id, or null where there is none
 */
export async function lockStory(db: Database, id: RawBuilder<string | null>): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select id from story where id = ${id} for no key update`.execute(
    db,
  );
  return rows[0]?.id ?? null;
}
