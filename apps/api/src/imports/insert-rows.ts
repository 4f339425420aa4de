import type { Database } from "@tori/db/database";
import type { DB } from "@tori/db/schema";
import { type Insertable, sql } from "kysely";

/** Inserts any number of rows with the same keys in one statement, the same for every number: it is prepared once. Rows that exist stay. */
export async function insertRows<T extends keyof DB & string>(
  db: Database,
  table: T,
  rows: readonly Insertable<DB[T]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const names = sql.join(Object.keys(first).map((name) => sql.ref(name)));
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing
  `.execute(db);
}
