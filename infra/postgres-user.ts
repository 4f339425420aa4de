import { execFile } from "node:child_process";
import { chown, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { StartProblem } from "../apps/api/src/platform/start-problem.ts";

const run = promisify(execFile);
const nobody = 65534;

/** How to run PostgreSQL's programs, which refuse to run as root. */
export type PostgresUser = { prefix: string[]; uid?: number; gid?: number };

/**
 * As an ordinary user: as we are. As root: as the owner of the existing data, else in a user
 * namespace in which root is called nobody (files stay root's, no folder needs to be opened up),
 * else as the real nobody.
 *
 * @param cluster the folder of the database files, which may not exist yet
 * @param postgres the program, to try whether it runs
 */
export async function choosePostgresUser(cluster: string, postgres: string): Promise<PostgresUser> {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid };
  const prefix = ["unshare", "--user", `--map-user=${nobody}`, `--map-group=${nobody}`];
  if (await succeeds([...prefix, postgres, "--version"])) return { prefix };
  const user = { prefix: [], uid: nobody, gid: nobody };
  if (!(await succeeds([postgres, "--version"], user))) {
    throw new StartProblem(
      "The database does not run as root here: start as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.",
    );
  }
  return user;
}

/** Gives files that we wrote to the user who runs the database; a no-op unless that is another. */
export async function giveTo(user: PostgresUser, path: string): Promise<void> {
  if (user.uid === undefined || user.gid === undefined) return;
  await chown(path, user.uid, user.gid);
  if (!(await stat(path)).isDirectory()) return;
  for (const name of await readdir(path)) await giveTo(user, join(path, name));
}

async function succeeds(command: string[], as: { uid?: number; gid?: number } = {}): Promise<boolean> {
  const [program = "", ...args] = command;
  try {
    await run(program, args, { ...(as.uid && { uid: as.uid }), ...(as.gid && { gid: as.gid }) });
    return true;
  } catch {
    return false;
  }
}
