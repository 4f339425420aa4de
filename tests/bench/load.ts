import autocannon from "autocannon";
import { cpuOf, cpuOfTree } from "./cpu.ts";

export type Target = { url: string; pid: number; databasePid: number; meilisearchPid?: number };

export type Figures = {
  requestsPerSecond: number;
  /** Latency in milliseconds. */
  p50: number;
  p99: number;
  /** CPU milliseconds a request: the server's own and the database's. */
  serverCpu: number;
  databaseCpu: number;
  bytes: number;
  failed: number;
};

type Load = { connections: number; seconds: number; headers?: Record<string, string> };

/** Loads one address for `seconds` over `connections`, after a warm-up, and accounts for the CPU that it cost. */
export async function measure(
  target: Target,
  path: string,
  { connections, seconds, headers = {} }: Load,
): Promise<Figures> {
  const url = target.url + path;
  await autocannon({ url, headers, connections, duration: 2 });
  const before = { server: cpuOf(target.pid), database: cpuOfTree(target.databasePid) };
  const result = await autocannon({ url, headers, connections, duration: seconds });
  const server = cpuOf(target.pid) - before.server;
  const database = cpuOfTree(target.databasePid) - before.database;
  const requests = result.requests.total;
  return {
    requestsPerSecond: requests / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    serverCpu: (server * 1000) / requests,
    databaseCpu: (database * 1000) / requests,
    bytes: result.throughput.total / requests,
    failed: result.non2xx + result.errors,
  };
}
