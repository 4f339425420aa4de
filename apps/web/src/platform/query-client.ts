import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { EndpointName } from "@tori/contract/addresses";
import type { EndpointInput, EndpointResponse } from "@tori/contract/endpoint";
import type { Call, Endpoints } from "@tori/contract/endpoints";
import { isProblemError } from "@tori/contract/problem-error";

/** A client whose queries are endpoints: a query's key says which one is called, with what. */
export function createQueryClient(call: Call): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        queryFn: ({ queryKey: [name, input], signal }) => call(name as EndpointName, input as never, signal),
        staleTime: 60_000,
        // A page reads what its loader has put here for as long as it is open.
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        retry: (failures, error) => !import.meta.env.SSR && failures < 1 && isPassing(error),
      },
    },
  });
}

/** What a feature's `queries.ts` is made of: one endpoint and its input as TanStack Query's options. */
export function endpointQuery<N extends EndpointName>(name: N, input: EndpointInput<Endpoints[N]>) {
  const options = queryOptions<EndpointResponse<Endpoints[N]>>({ queryKey: [name, input] });
  // A page opens at once with what is known, and is brought up to date behind.
  return { ...options, revalidateIfStale: true };
}

/** A fault that may pass by itself; a refusal (4xx) stays a refusal. */
function isPassing(error: Error): boolean {
  return !isProblemError(error) || error.problem.status >= 500;
}
