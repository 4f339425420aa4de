import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Query } from "../platform/use-loaded.ts";

/** Milliseconds between two questions. */
const pause = 1000;

/** Asks again and again for what changes by itself, for as long as it does. */
export function usePolling(query: Query<unknown>, isChanging: boolean): void {
  const client = useQueryClient();
  const key = JSON.stringify(query.queryKey);
  useEffect(() => {
    if (!isChanging) return undefined;
    const queryKey = JSON.parse(key) as QueryKey;
    const timer = setInterval(() => void client.prefetchQuery({ queryKey, staleTime: 0 }), pause);
    return () => clearInterval(timer);
  }, [client, key, isChanging]);
}
