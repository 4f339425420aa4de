/** Why the program cannot start, as one sentence for the one who started it; shown without a stack. */
export class StartProblem extends Error {
  override name = "StartProblem";
}
