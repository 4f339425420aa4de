import type { ColumnType } from "kysely";

/** timestamptz: read as an ISO string (see `parsers` in database.ts), written as a Date or a string. */
export type Instant = ColumnType<string, Date | string, Date | string>;
