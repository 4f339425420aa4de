import type { ProblemBody } from "./problem.ts";

/** An answer that is not a success, as the caller of an endpoint meets it. */
export class ProblemError extends Error {
  readonly problem: ProblemBody;

  constructor(problem: ProblemBody) {
    super(problem.detail);
    this.name = "ProblemError";
    this.problem = problem;
  }
}

/** By name, not by class: the server's build of the web has a class of its own. */
export function isProblemError(error: unknown): error is ProblemError {
  return error instanceof Error && error.name === "ProblemError";
}
