import { StartProblem } from "../apps/api/src/platform/start-problem.ts";

/** Turns the file system's refusals into sentences about the data folder; passes other errors on. */
export function asStartProblem(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (["ENOSPC", "EDQUOT"].includes(code)) return diskFull(folder);
  if (["EACCES", "EPERM", "EROFS"].includes(code)) return notWritable(folder);
  if (["ENOTDIR", "EEXIST"].includes(code)) {
    return new StartProblem(`The data folder ${folder} is not a folder: set DATA_DIR to another place.`);
  }
  return error;
}

export function notWritable(folder: string): StartProblem {
  return new StartProblem(
    `The data folder ${folder} cannot be written by this user: change its owner or set DATA_DIR.`,
  );
}

export function diskFull(folder: string): StartProblem {
  return new StartProblem(`The disk that holds ${folder} is full: free some space and start again.`);
}
