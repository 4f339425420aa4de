import type { DehydratedState } from "@tanstack/react-query";
import type { ProblemBody } from "@tori/contract/problem";
import { ProblemError } from "@tori/contract/problem-error";
import type { HydrationState } from "react-router";

/** What the server tells the browser beside the HTML: the answers that it used, and the problem that it met. */
export type PageState = {
  queries: DehydratedState;
  /** Routes that have loaded; the browser does not load them again. */
  routeIds: string[];
  problem: { routeId: string; body: ProblemBody } | null;
};

export const pageStateId = "page-state";

/** The router's state, as if the browser had loaded the page itself. */
export function hydrationOf({ routeIds, problem }: PageState): HydrationState {
  return {
    loaderData: Object.fromEntries(routeIds.map((id) => [id, null])),
    errors: problem ? { [problem.routeId]: new ProblemError(problem.body) } : null,
  };
}
