import type { PostgresPool, PostgresPoolClient } from "kysely";

/** More different statements than this come from generated SQL that never repeats: not worth preparing. */
const maxNames = 400;

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
 * The pool, with every parametrised statement sent under a name, so that each connection parses and plans it once.
 * Statements without parameters go as they are: migrations hold several in one text, which cannot be prepared.
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
        const name = parameters && parameters.length > 0 ? nameOf(sql) : undefined;
        const query = { text: sql, values: parameters, ...(name ? { name } : {}) };
        return client.query(query as never, undefined as never);
      },
    },
  });
}
