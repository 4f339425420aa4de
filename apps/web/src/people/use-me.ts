import { useQueryClient } from "@tanstack/react-query";
import type { Me } from "@tori/contract/people";
import { useEffect } from "react";
import { endpointQuery } from "../platform/query-client.ts";
import { useAnswer } from "../platform/use-loaded.ts";

const meQuery = endpointQuery("getMe", {});

/** Who is signed in, asked for when the page has opened: undefined until known, null for a visitor. */
export function useMe(): Me | null | undefined {
  const client = useQueryClient();
  const answer = useAnswer(meQuery);
  useEffect(() => {
    void client.prefetchQuery({ ...meQuery, staleTime: 0 });
  }, [client]);
  return answer?.me;
}

/** The id of the one who is signed in, where the page has asked who that is. */
export function usePersonId(): string | undefined {
  return useAnswer(meQuery)?.me?.id;
}

/** Asks anew who is signed in, after something about it has changed. */
export function useRenewMe(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.refetchQueries({ queryKey: meQuery.queryKey });
}
