import type { ProblemBody } from "./problem.ts";

/**
 * An answer that is not a success, as the caller of an endpoint meets it. `instanceof` goes by the name: the module that
 * renders pages is bundled with a copy of this class, and meets the errors that the API's own copy has made.
 */
export class ProblemError extends Error {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "ProblemError" && "problem" in value;
  }

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
