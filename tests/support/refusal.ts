import { ProblemError } from "@tori/contract/problem-error";

/** "done", or the code of the refusal: what a test wants to know of a call that may be refused. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "done";
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.code;
    throw error;
  }
}
