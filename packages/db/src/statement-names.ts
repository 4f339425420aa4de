import type { PostgresPool, PostgresPoolClient } from "kysely";

/** More different statements than this come from generated SQL that never repeats: not worth preparing. */
const maxNames = 400;

const preparable = /^\s*(select|insert|update|delete|with)\b/i;

const names = new Map<string, string>();

/** A stable name for a statement, or none for one too many. */
function nameOf(sql: string): string | undefined {
  const known = names.get(sql);
  if (known !== undefined || names.size >= maxNames) return known;
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
}

/**
 * The pool, with every query sent under a name, so that each connection parses and plans it once. What sets up a
 * transaction, or a migration with several statements in one text, goes as it is.
 */
export function nameStatements(pool: PostgresPool): PostgresPool {
  const wrapped = new WeakMap<object, PostgresPoolClient>();
  return {
    options: pool.options,
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect();
      const known = wrapped.get(client);
      if (known) return known;
      const named = namedClient(client);
      wrapped.set(client, named);
      return named;
    },
  };
}

function namedClient(client: PostgresPoolClient): PostgresPoolClient {
  return Object.create(client, {
    release: { value: () => client.release() },
    query: {
      value: (sql: unknown, parameters?: readonly unknown[]) => {
        if (typeof sql !== "string") return client.query(sql as never);
        const name = preparable.test(sql) ? nameOf(sql) : undefined;
        const query = { text: sql, values: parameters, ...(name ? { name } : {}) };
        return client.query(query as never, undefined as never);
      },
    },
  });
}
