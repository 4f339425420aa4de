import { readFileSync, readdirSync } from "node:fs";

const ticksPerSecond = 100;

type Stat = { pid: number; parent: number; seconds: number };

/** Linux's own account of a process: proc(5), fields 4 and 14 to 17 (dead children's time included). */
function readStat(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + Number(fields[index]), 0);
    return { pid, parent: Number(fields[1]), seconds: ticks / ticksPerSecond };
  } catch {
    return null;
  }
}

/** CPU seconds that a process has used so far, its dead children's included. */
export function cpuOf(pid: number): number {
  return readStat(pid)?.seconds ?? 0;
}

/** CPU seconds of a process and all its living descendants: PostgreSQL has one process a connection. */
export function cpuOfTree(root: number): number {
  return treeOf(root).reduce((sum, stat) => sum + stat.seconds, 0);
}

function treeOf(root: number): Stat[] {
  const stats = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)) ?? []);
  const inTree = new Set([root]);
  let grew = true;
  while (grew) {
    const before = inTree.size;
    for (const stat of stats) if (inTree.has(stat.parent)) inTree.add(stat.pid);
    grew = inTree.size > before;
  }
  return stats.filter((stat) => inTree.has(stat.pid));
}

/** Resident memory of a process in MiB. */
export function memoryOf(pid: number): number {
  const text = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024;
}

/** The same of a process and all its living descendants, what several share counted once. */
export function memoryOfTree(root: number): number {
  const shares = treeOf(root).map(({ pid }) => {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  });
  return shares.reduce((sum, each) => sum + each, 0) / 1024;
}
