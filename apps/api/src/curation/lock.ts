import type { Database } from "@tori/db/database";
import { sql } from "kysely";

/** Any number that no other advisory lock of ours has. */
const key = 735_103;

/**
 * Until the transaction ends, nobody else changes the vocabulary: terms that belong to one tag, trees without circles and
 * merges that do not cross are rules about all tags together.
 */
export async function lockVocabulary(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(key)})`.execute(db);
}
