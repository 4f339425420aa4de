import { StartProblem } from "../apps/api/src/platform/start-problem.ts";
import { endGroups } from "./leash.ts";
import { watchParent } from "./parent-watch.ts";

type Stop = () => Promise<unknown>;

const patience = 15_000;

/** What runs until somebody stops it; `onStop` registers what must be stopped, the last one first. */
export type Lifetime = {
  onStop: (stop: Stop) => void;
  end: (exitCode: number) => Promise<never>;
  isEnding: () => boolean;
};

/**
 * Runs a program that starts things. Ctrl-C, SIGTERM, a closed terminal and the death of the parent
 * stop everything and exit with `interrupted`; a StartProblem is shown as its one sentence, with exit code 1.
 */
export async function live(program: (lifetime: Lifetime) => Promise<void>, interrupted = 0): Promise<void> {
  const stops: Stop[] = [];
  let ending: Promise<never> | undefined;
  const end = (exitCode: number): Promise<never> => (ending ??= stopAll(stops, exitCode));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void end(interrupted));
  watchParent(() => void end(interrupted));
  try {
    await program({ onStop: (stop) => stops.push(stop), end, isEnding: () => ending !== undefined });
  } catch (error) {
    // What we stopped ourselves may well complain.
    if (ending) await ending;
    console.error(error instanceof StartProblem ? error.message : error);
    await end(1);
  }
}

async function stopAll(stops: Stop[], exitCode: number): Promise<never> {
  // Nothing waits for ever: what we started dies with us anyway.
  setTimeout(() => process.exit(exitCode || 1), patience).unref();
  await endGroups();
  for (const stop of stops.toReversed()) await stop().catch((error: unknown) => console.error(error));
  process.exit(exitCode);
}
