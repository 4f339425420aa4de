import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Counts, playwrightCounts, vitestCounts } from "./check-reports.ts";
import { capture } from "./leash.ts";
import { root } from "./settings.ts";
import { runBuild } from "./web-build.ts";

export type Result = Counts & { output: string };

export type Step = {
  name: string;
  /** How many of the two cores it keeps busy. */
  cores: 1 | 2;
  needsDatabase?: boolean;
  /** A step whose end, good or bad, it must wait for. */
  after?: string;
  run: (env: NodeJS.ProcessEnv) => Promise<Result>;
};

const limit = 10 * 60_000;
export const vitestProjects = ["unit", "architecture", "api"];

/**
 * Everything that npm test does, the long ones first.
 *
 * @param folder for the runners' reports
 * @param projects which of vitest's projects to run
 */
export function checkSteps(folder: string, projects: string[]): Step[] {
  return [
    { name: "build", cores: 1, run: async () => asResult(await runBuild()) },
    { name: "types", cores: 1, run: tool("tsc", "--noEmit") },
    { name: "lint", cores: 1, run: tool("oxlint", "--type-aware") },
    { name: "format", cores: 1, run: tool("oxfmt", "--check") },
    { name: "unused", cores: 1, run: tool("knip", "--config", "infra/knip.json") },
    { name: "schema", cores: 1, needsDatabase: true, run: script("infra/codegen.ts", "--verify") },
    { name: "sizes", cores: 1, after: "build", run: script("infra/check-sizes.ts") },
    { name: "tests", cores: 2, needsDatabase: projects.includes("api"), run: vitest(folder, projects) },
    { name: "rules", cores: 2, needsDatabase: true, run: searchByRules(folder) },
    { name: "browser", cores: 2, needsDatabase: true, after: "build", run: playwright(folder) },
  ];
}

function tool(...command: string[]): Step["run"] {
  return async (env) => asResult(await capture(["pnpm", "exec", ...command], { cwd: root, env, limit }));
}

function script(...args: string[]): Step["run"] {
  return async (env) => asResult(await capture([process.execPath, ...args], { cwd: root, env, limit }));
}

function asResult({ code, output }: { code: number; output: string }): Result {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output };
}

function vitest(folder: string, projects: string[]): Step["run"] {
  const report = join(folder, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const command = ["vitest", "run", "--config=infra/vitest.config.ts", ...chosen, ...reporters];
  return runner(command, report, vitestCounts);
}

/** The search once more as it is where no Finnish dictionary is installed. */
function searchByRules(folder: string): Step["run"] {
  const report = join(folder, "rules.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const command = ["vitest", "run", "--config=infra/vitest.config.ts", "--project=api", ...reporters];
  const step = runner([...command, "tests/api/search"], report, vitestCounts);
  return (env) => step({ ...env, VOIKKO_DICTIONARY: "off" });
}

function playwright(folder: string): Step["run"] {
  const report = join(folder, "playwright.json");
  const config = "--config=tests/browser/playwright.config.ts";
  const step = runner(["playwright", "test", config, "--reporter=list,json"], report, playwrightCounts);
  return (env) => step({ ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
}

/** A test runner counts for itself; one that fails in another way, or runs nothing, is a failure too. */
function runner(command: string[], report: string, countsOf: (report: unknown) => Counts): Step["run"] {
  return async (env) => {
    const { code, output } = await capture(["pnpm", "exec", ...command], { cwd: root, env, limit });
    const text = await readFile(report, "utf8").catch(() => "");
    const counts = text ? countsOf(JSON.parse(text)) : { passed: 0, failed: 0, skipped: 0 };
    if (counts.passed + counts.failed === 0) {
      return { ...counts, failed: 1, output: `${output}\nNo test was run.` };
    }
    return { ...counts, failed: counts.failed || (code === 0 ? 0 : 1), output };
  };
}
