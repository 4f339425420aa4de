import { type RawBuilder, sql } from "kysely";

/** A column in JSON that the database makes: ISO 8601 with milliseconds, as timestamps are told elsewhere. */
export function iso(column: string): RawBuilder<string> {
  return sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
}
