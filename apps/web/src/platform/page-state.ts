import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { ProblemBody } from "@tori/contract/problem";
import { ProblemError } from "@tori/contract/problem-error";
import type { HydrationState } from "react-router";

/** What the server tells the browser beside the HTML: the answers that it used, and the problem that it met. */
export type PageState = {
  answers: { key: QueryKey; data: unknown }[];
  /** Routes that have loaded; the browser does not load them again. */
  routeIds: string[];
  problem: { routeId: string; body: ProblemBody } | null;
};

export const pageStateId = "page-state";

/** Everything that the query client knows; no times, for the same page must be the same text to be known by its ETag. */
export function answersOf(client: QueryClient): PageState["answers"] {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === "success")
    .map(({ queryKey, state }) => ({ key: queryKey, data: state.data }));
}

export function takeAnswers(client: QueryClient, answers: PageState["answers"]): void {
  for (const { key, data } of answers) client.setQueryData(key, data);
}

/** The router's state, as if the browser had loaded the page itself. */
export function hydrationOf({ routeIds, problem }: PageState): HydrationState {
  return {
    loaderData: Object.fromEntries(routeIds.map((id) => [id, null])),
    errors: problem ? { [problem.routeId]: new ProblemError(problem.body) } : null,
  };
}
