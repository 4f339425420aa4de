import type { Pool, PoolClient } from "pg";

const seen: string[] = [];

const watched = new WeakSet<PoolClient>();

/** Notes every statement that a pool's connections send from now on: see `statementsOf`. */
export function countStatements(pool: Pool): void {
  pool.on("acquire", (client) => {
    if (watched.has(client)) return;
    watched.add(client);
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    client.query = ((...args: unknown[]) => {
      const first = args[0] as string | { text: string };
      seen.push(typeof first === "string" ? first : first.text);
      return query(...args);
    }) as typeof client.query;
  });
}

/** The SQL that `work` caused; one at a time, for all pools note into the same list. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  seen.length = 0;
  await work();
  return [...seen];
}
