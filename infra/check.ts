// npm test: every check there is, against one throw-away database. `npm test -- --only api,lint`
// runs some of them: build, types, lint, format, unused, schema, sizes, unit, architecture, api, rules, browser.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect, parseArgs } from "node:util";
import { StartProblem } from "../apps/api/src/platform/start-problem.ts";
import { findDictionary } from "../packages/language/src/voikko/dictionary.ts";
import { checkSteps, type Result, type Step, vitestProjects } from "./check-steps.ts";
import { type Lifetime, live } from "./lifetime.ts";
import { withoutMeilisearch } from "./meilisearch-program.ts";
import { startTestDatabase } from "./test-database.ts";

type Outcome = { step: Step; result: Result };

await live(async (lifetime) => {
  const folder = await mkdtemp(join(tmpdir(), "tekojen-tori-check-"));
  lifetime.onStop(() => rm(folder, { recursive: true, force: true }));
  const steps = chosenSteps(folder);
  const outcomes = await runAll(steps, testEnv(steps, lifetime));
  for (const { step, result } of outcomes) {
    if (result.failed > 0) console.log(`\n──── ${step.name} ────\n${result.output.trim()}`);
  }
  const sum = (key: "passed" | "failed" | "skipped") =>
    outcomes.reduce((total, { result }) => total + result[key], 0);
  const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
  if (withoutMeilisearch && outcomes.some(({ step }) => step.name === "tests"))
    console.log(withoutMeilisearch);
  const dictionary = await findDictionary(null).catch(() => null);
  if (!dictionary && outcomes.some(({ step }) => step.name === "tests"))
    console.log(
      "The search was tested by rules alone: no Finnish dictionary is installed (Debian: voikko-fi).",
    );
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed${skipped}`);
  await lifetime.end(sum("failed") > 0 ? 1 : 0);
}, 130);

function chosenSteps(folder: string): Step[] {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const only = values.only?.split(",");
  if (!only) return checkSteps(folder, vitestProjects);
  const projects = vitestProjects.filter((project) => only.includes(project));
  const all = checkSteps(folder, projects);
  const names = new Set([...only, ...(projects.length > 0 ? ["tests"] : [])]);
  for (const { name, after } of all) if (after && names.has(name)) names.add(after);
  const known = [...all.map(({ name }) => name), ...vitestProjects];
  const unknown = only.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new StartProblem(`There is no check ${unknown.join(", ")}; there are ${known.join(", ")}.`);
  return all.filter(({ name }) => names.has(name));
}

/** The environment of the steps; the database starts beside the first of those that need none. */
async function testEnv(steps: Step[], lifetime: Lifetime): Promise<NodeJS.ProcessEnv> {
  if (!steps.some(({ needsDatabase }) => needsDatabase)) return process.env;
  const { ownerUrl, appUrl, stop } = await startTestDatabase();
  lifetime.onStop(stop);
  return { ...process.env, TEST_DATABASE_OWNER_URL: ownerUrl, TEST_DATABASE_APP_URL: appUrl };
}

async function runAll(steps: Step[], databaseEnv: Promise<NodeJS.ProcessEnv>): Promise<Outcome[]> {
  const cores = takeTurns(2);
  const done = new Map<string, Promise<Outcome>>();
  for (const step of steps) {
    const outcome = (async (): Promise<Outcome> => {
      await done.get(step.after ?? "");
      const env = step.needsDatabase ? databaseEnv : process.env;
      // Without a database the others can still run.
      await Promise.resolve(env).catch(() => {});
      const release = await cores(step.cores);
      const began = performance.now();
      const result = await runStep(step, env);
      release();
      console.log(row(step, result, performance.now() - began));
      return { step, result };
    })();
    done.set(step.name, outcome);
  }
  return Promise.all(done.values());
}

async function runStep(step: Step, env: NodeJS.ProcessEnv | Promise<NodeJS.ProcessEnv>): Promise<Result> {
  try {
    return await step.run(await env);
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: inspect(error) };
  }
}

function row({ name }: Step, { passed, failed, skipped }: Result, milliseconds: number): string {
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`;
  const counts = passed + failed + skipped > 1 ? `  ${passed} passed, ${failed} failed` : "";
  return `${failed > 0 ? "✗" : "✓"} ${name.padEnd(8)} ${seconds.padStart(8)}${counts}${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Hands out a number of cores in the order of asking; the one who got some gives them back. */
function takeTurns(free: number): (wanted: number) => Promise<() => void> {
  const waiting: { wanted: number; start: () => void }[] = [];
  const next = (): void => {
    const first = waiting[0];
    if (!first || first.wanted > free) return;
    waiting.shift();
    free -= first.wanted;
    first.start();
    next();
  };
  return async (wanted) => {
    await new Promise<void>((start) => {
      waiting.push({ wanted, start });
      next();
    });
    return () => {
      free += wanted;
      next();
    };
  };
}
