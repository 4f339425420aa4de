import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { once } from "node:events";

type LeashOptions = {
  /** What ends the command: TERM to it and all its children, or INT to itself alone (Postgres). */
  end: "group" | "interrupt";
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  stdout?: "inherit" | "pipe" | number;
  uid?: number;
  gid?: number;
};

/** A running command; `exited` resolves with its exit code (128 and more: ended by a signal). */
export type Leashed = { child: ChildProcess; exited: Promise<number>; end: () => Promise<number> };

// The shell holds our pipe as its standard input. When we go, however we go (kill -9 too), the
// pipe closes and the watcher ends the command. It needs no memory to speak of, unlike a Node.
const holdPipe = `exec 3<&0; "$@" </dev/null 3<&- & child=$!; trap : TERM INT HUP;`;
// Its own standard error would say "Terminated".
const awaitChild = `exec 3<&- 2>/dev/null; wait $child; code=$?;
while kill -0 $child 2>/dev/null; do wait $child; code=$?; done;`;
const scripts = {
  group: `${holdPipe}
( trap '' TERM INT HUP; read -r line <&3; kill -TERM -$$; n=0
  while [ $n -lt 10 ] && kill -0 $child; do sleep 1; n=$((n+1)); done
  kill -KILL -$$ ) >/dev/null 2>&1 &
${awaitChild} exit $code`,
  // Postgres must never be killed hard: its own fast shutdown is what keeps the next start quick.
  interrupt: `${holdPipe}
( trap '' TERM INT HUP; read -r line <&3; kill -INT $child ) >/dev/null 2>&1 & watcher=$!
${awaitChild} kill -KILL $watcher 2>/dev/null; exit $code`,
};

const groups = new Set<Leashed>();

/** Ends every command that still runs with all its children; not databases, which have their own order. */
export async function endGroups(): Promise<void> {
  await Promise.allSettled([...groups].map((leashed) => leashed.end()));
}

/**
 * Runs a command that cannot outlive this process. It gets a process group of its own, so that
 * Ctrl-C reaches only us and we end it in our own order.
 */
export function runOnLeash(command: string[], options: LeashOptions): Leashed {
  const { end, cwd, uid, gid, stdout = "inherit" } = options;
  const env = { ...(options.env ?? process.env) };
  // The command's parent is the shell, and its leash makes watching for parents needless.
  delete env["TORI_PARENT_PID"];
  const stdio: StdioOptions = ["pipe", stdout, stdout === "inherit" ? "inherit" : stdout];
  const child = spawn("/bin/sh", ["-c", scripts[end], "leash", ...command], {
    stdio,
    detached: true,
    env,
    ...(cwd && { cwd }),
    ...(uid !== undefined && { uid }),
    ...(gid !== undefined && { gid }),
  });
  const exited = new Promise<number>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      // What the command started and left behind goes with it.
      if (end === "group") killGroup(child.pid);
      groups.delete(leashed);
      resolve(code ?? (signal === "SIGKILL" ? 137 : 143));
    });
  });
  exited.catch(() => {}); // Whoever awaits it hears of it; nobody must.
  child.stdin?.on("error", () => {});
  const leashed: Leashed = {
    child,
    exited,
    end() {
      child.stdin?.destroy();
      return exited;
    },
  };
  if (end === "group") groups.add(leashed);
  return leashed;
}

function killGroup(pid: number | undefined): void {
  if (!pid) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody was left.
  }
}

/**
 * Runs a command and everything it starts to its end, and keeps what it says.
 *
 * @param options.limit milliseconds after which it is ended
 */
export async function capture(
  command: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; limit?: number },
): Promise<{ code: number; output: string }> {
  const { limit, ...rest } = options;
  const { child, exited, end } = runOnLeash(command, { ...rest, end: "group", stdout: "pipe" });
  let output = "";
  const timer =
    limit &&
    setTimeout(() => {
      output += `\nEnded after ${limit / 60_000} minutes.\n`;
      void end();
    }, limit);
  child.stdout?.on("data", (part) => (output += String(part)));
  child.stderr?.on("data", (part) => (output += String(part)));
  const closed = once(child, "close");
  const code = await exited;
  await closed;
  clearTimeout(timer);
  return { code, output };
}
