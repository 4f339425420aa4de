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
