import type { Pool, PoolClient } from "pg";

const watched = new WeakSet<PoolClient>();

/**
 * From now on nothing that a pool's connections write in transactions is kept: whoever asks is answered as if it were,
 * and the next one meets the same site.
 */
export function keepNothing(pool: Pool): void {
  pool.on("acquire", (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...[first, ...more]: unknown[]) => {
      const text = typeof first === "string" ? first : (first as { text?: string }).text;
      return text === "commit" ? takeBack(query) : query(first, ...more);
    }) as typeof client.query;
  });
}

/** Kysely holds a commit for failed that ends otherwise. */
async function takeBack(query: (...args: unknown[]) => unknown): Promise<unknown> {
  const result = (await query("rollback")) as object;
  return { ...result, command: "COMMIT" };
}
