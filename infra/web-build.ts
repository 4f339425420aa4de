import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { glob, readFile, rm, writeFile } from "node:fs/promises";
import { StartProblem } from "../apps/api/src/platform/start-problem.ts";
import { capture } from "./leash.ts";
import { root } from "./settings.ts";

const stamp = `${root}apps/web/dist/built-from`;

// By content, not by date: a checkout or a copied folder gives every file a new date.
const sources = [
  "apps/web/{src,public}/**",
  "apps/web/*.{json,ts,html}",
  "packages/{contract,text}/src/**",
  "pnpm-lock.yaml",
];

/** Builds the browser's files and the server's page module, unless these sources were built already. */
export async function buildWeb(log: (line: string) => void): Promise<void> {
  const state = await sourceState();
  if (existsSync(stamp) && (await readFile(stamp, "utf8")) === state) return;
  log("Building the web pages…");
  const { code, output } = await runBuild();
  if (code !== 0) throw new StartProblem(`The web pages could not be built:\n${output}`);
  await writeFile(stamp, state);
}

/** Builds in any case; the output is worth showing when the exit code is not 0. */
export async function runBuild(): Promise<{ code: number; output: string }> {
  await rm(stamp, { force: true });
  return capture(["pnpm", "--filter", "@tori/web", "build"], { cwd: root });
}

async function sourceState(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(sources, { cwd: root, exclude: ["**/node_modules/**"] })) files.push(file);
  const hash = createHash("sha256");
  for (const file of files.toSorted()) {
    const content = await readFile(root + file).catch(() => undefined);
    if (content) hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
