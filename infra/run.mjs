// The root npm scripts come here first. Plain JavaScript for Node 18 and later, without packages:
// it fetches the Node and the pnpm that the rest needs where the machine's own are too old,
// installs the packages, and hands over to a TypeScript file.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const infra = dirname(fileURLToPath(import.meta.url));
const root = dirname(infra);
const toolchain = join(infra, "toolchain");
const windows = process.platform === "win32";

const scripts = {
  start: "start.ts",
  dev: "dev.ts",
  test: "check.ts",
  "import:stories": "import-stories.ts",
};

let child; // what runs now: there is never more than one
let ending = false;

await main(process.argv.slice(2));

async function main([command, ...rest]) {
  watchSignals();
  watchParents();
  const [script, ...args] =
    command === "run" ? rest : [scripts[command] && join(infra, scripts[command]), ...rest];
  if (!script) fail(`Usage: node infra/run.mjs ${Object.keys(scripts).join("|")}|run SCRIPT`);
  const path = await toolPath();
  const env = { ...process.env, PATH: path };
  await installPackages(env);
  env.TORI_PARENT_PID = String(process.pid);
  const node = findOnPath("node", path);
  const { code, signal } = await run(node, [resolve(script), ...args], { env, stdio: "inherit" });
  // A script that died of a signal shows as shells show it.
  process.exit(signal ? 128 + ({ SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 1) : code);
}

/** The PATH to work with; fetches Node and pnpm once where they are missing or too old. */
async function toolPath() {
  const node = Number(process.versions.node.split(".")[0]);
  const nodeOnPath = dirname(process.execPath) + delimiter + process.env.PATH;
  if (node >= 24 && (await pnpmMajor()) >= 11) return nodeOnPath;
  const wanted = readFileSync(join(toolchain, "package.json"), "utf8");
  const stamp = join(toolchain, "node_modules", "installed.json");
  const bin = join(toolchain, "node_modules", ".bin");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
    say("Fetching Node 24 and pnpm (once)…");
    await installToolchain();
    if (!existsSync(join(bin, windows ? "node.cmd" : "node"))) {
      fail(
        `There is no Node 24 to fetch for ${process.platform}-${process.arch}: install Node 24 and pnpm 12.`,
      );
    }
    writeFileSync(stamp, wanted);
  }
  return bin + delimiter + process.env.PATH;
}

async function installToolchain() {
  const npm = process.env.npm_execpath ?? "";
  const args = ["install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"];
  const env = { ...process.env };
  // npm tells its scripts where the project is; here that would be the wrong one.
  for (const name of Object.keys(env)) if (/^npm_(config_local_prefix|package_)/.test(name)) delete env[name];
  const [program, first] = npm.endsWith("npm-cli.js")
    ? [process.execPath, [npm]]
    : [windows ? "npm.cmd" : "npm", []];
  const result = await quietly(program, [...first, ...args], { cwd: toolchain, env });
  if (result.code !== 0) fail(`Could not fetch Node 24 and pnpm:\n${result.output}`);
}

/**
 * Asks pnpm only when a manifest changed or somebody else installed since: it checks the lock file
 * against the registry now and then, and without a network the site would not start.
 */
async function installPackages(env) {
  const stamp = join(root, "node_modules", ".installed-by-run");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === installState()) return;
  const pnpm = findOnPath("pnpm", env.PATH);
  const slow = setTimeout(() => say("Installing packages…"), 1500);
  const args = ["install", "--frozen-lockfile", "--config.confirm-modules-purge=false"];
  const result = await quietly(pnpm, args, { cwd: root, env });
  clearTimeout(slow);
  if (result.code !== 0) fail(`Could not install the packages:\n${result.output}`);
  writeFileSync(stamp, installState());
}

function installState() {
  const hash = createHash("sha256");
  const folders = ["apps", "packages"].flatMap((name) =>
    readdirSync(join(root, name)).map((sub) => join(name, sub)),
  );
  const manifests = [".", ...folders].map((folder) => join(folder, "package.json"));
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  // pnpm writes this file at each of its runs.
  const modules = statSync(join(root, "node_modules", ".modules.yaml"), { throwIfNoEntry: false });
  return `${hash.digest("hex")} ${modules?.mtimeMs}\n`;
}

async function pnpmMajor() {
  const pnpm = findOnPath("pnpm", process.env.PATH);
  if (!pnpm) return 0;
  const { code, output } = await quietly(pnpm, ["--version"], { cwd: root, env: process.env });
  return code === 0 ? Number.parseInt(output, 10) : 0;
}

function findOnPath(name, path) {
  const names = windows ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const folder of path.split(delimiter)) {
    const found = names.map((file) => join(folder, file)).find((file) => existsSync(file));
    if (folder && found) return found;
  }
  return undefined;
}

async function quietly(program, args, options) {
  let output = "";
  const result = await run(
    program,
    args,
    { ...options, stdio: ["ignore", "pipe", "pipe"] },
    (part) => (output += part),
  );
  return { ...result, output };
}

function run(program, args, options, onOutput) {
  return new Promise((done) => {
    child = spawn(program, args, { ...options, shell: windows && program.endsWith(".cmd") });
    child.stdout?.on("data", (part) => onOutput(String(part)));
    child.stderr?.on("data", (part) => onOutput(String(part)));
    child.on("error", (error) => fail(`Could not run ${program}: ${error.message}`));
    child.on("close", (code, signal) => {
      if (ending && options.stdio !== "inherit") process.exit(130);
      done({ code: code ?? 1, signal });
    });
  });
}

function watchSignals() {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(signal));
}

/**
 * npm on SIGTERM ends the shell that it started us with, not us; killed hard it ends nothing. So
 * look whether that shell, and npm above it, are still there. Only under npm: who starts us with
 * nohup or from a service may well leave.
 */
function watchParents() {
  if (!process.env.npm_lifecycle_event || windows) return;
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  setInterval(() => {
    if (process.ppid !== parent || parentOf(parent) !== grandparent) end("SIGTERM");
  }, 300).unref();
}

/** The parent of a shell; undefined for npm itself, whose parent may end before it. */
function parentOf(pid) {
  try {
    const [, name, parent] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8"));
    return /^(sh|dash|bash|zsh|busybox|ash)$/.test(name) ? parent : undefined;
  } catch {
    return undefined;
  }
}

function end(signal) {
  ending = true;
  if (child?.exitCode === null) child.kill(signal);
  else process.exit(130);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
