import { Kysely, type LogEvent, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import type { DB } from "./schema.ts";
import { nameStatements } from "./statement-names.ts";

/** The database, or a transaction on it: what every query function takes first. */
export type Database = Kysely<DB>;
export type DatabaseTransaction = Transaction<DB>;

const { builtins } = pg.types;

/** int8 counts as numbers, dates as ISO strings: the shapes that the contract has. */
const parsers: Partial<Record<number, (value: string) => unknown>> = {
  [builtins.INT8]: Number,
  [builtins.NUMERIC]: Number,
  [builtins.DATE]: (value) => value,
  [builtins.TIMESTAMPTZ]: (value) => new Date(value).toISOString(),
};

/** `types` setting of a `pg` pool: see `parsers`. */
export const typeParsers: pg.CustomTypesConfig = {
  // pg's own overloads cannot be told from here; it asks for text parsers alone.
  getTypeParser: ((oid: number, format?: "text" | "binary") =>
    parsers[oid] ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig["getTypeParser"],
};

/**
 * Kysely on a pool of `pg` that somebody else opened and closes. Statements are prepared once a connection: planning is
 * 40 % of PostgreSQL's work in a list request.
 */
export function createDatabase(pool: pg.Pool, log?: (event: LogEvent) => void): Database {
  const dialect = new PostgresDialect({ pool: nameStatements(pool) });
  return new Kysely<DB>(log ? { dialect, log } : { dialect });
}

type PoolOptions = {
  max?: number;
  onError?: (error: Error) => void;
  /** PostgreSQL's own settings for each connection: see `asApplication`. */
  options?: string;
};

/** Makes a connection act as the application's role, whoever logs in. */
export const asApplication = "-c role=tori_app";

/** A pool that answers in the contract's shapes; an idle connection that dies is reported, not thrown. */
export function createPool(
  connectionString: string,
  { max = 10, onError = () => {}, options }: PoolOptions = {},
): pg.Pool {
  const pool = new pg.Pool({ connectionString, types: typeParsers, max, ...(options ? { options } : {}) });
  pool.on("error", onError);
  return pool;
}
