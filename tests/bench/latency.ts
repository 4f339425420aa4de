import { Agent, get } from "node:http";
import { cpuOf, cpuOfTree } from "./cpu.ts";
import type { Target } from "./load.ts";

export type Latency = {
  /** Milliseconds from the request to the answer's last byte. */
  p50: number;
  p95: number;
  /** CPU milliseconds a request: the server's own, the database's and Meilisearch's. */
  cpu: { server: number; database: number; meilisearch: number };
};

/**
 * What one reader waits for who asks for these addresses in turn, one request after another over one connection.
 * @param warmUpSeconds asked before, and not counted
 */
export async function latencyOf(
  { url, pid, databasePid, meilisearchPid }: Target,
  paths: readonly string[],
  seconds: number,
  warmUpSeconds = 2,
): Promise<Latency> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const used = (): number[] => [
    cpuOf(pid),
    cpuOfTree(databasePid),
    meilisearchPid ? cpuOfTree(meilisearchPid) : 0,
  ];
  const askFor = async (duration: number): Promise<number[]> => {
    const times: number[] = [];
    for (const end = performance.now() + duration * 1000; performance.now() < end;) {
      for (const path of paths) times.push(await timeOf(url + path, agent));
    }
    return times;
  };
  try {
    await askFor(warmUpSeconds);
    const before = used();
    const times = await askFor(seconds);
    const [server = 0, database = 0, meilisearch = 0] = used().map(
      (value, index) => ((value - (before[index] ?? 0)) * 1000) / times.length,
    );
    return { ...shares(times), cpu: { server, database, meilisearch } };
  } finally {
    agent.destroy();
  }
}

/** What half and what nineteen of twenty are within. */
export function shares(times: readonly number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

function timeOf(url: string, agent: Agent): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const began = performance.now();
  const request = get(url, { agent }, (response) => {
    if (response.statusCode !== 200) reject(new Error(`${url} answers ${response.statusCode}`));
    response.resume();
    response.once("end", () => resolve(performance.now() - began));
  });
  request.once("error", reject);
  return promise;
}
