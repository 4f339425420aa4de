import { useQueryClient } from "@tanstack/react-query";
import type { EndpointInput, EndpointResponse } from "@tori/contract/endpoint";
import type { decideMissedSearch, listMissedSearches } from "@tori/contract/missed-searches";
import { useRenewTags } from "../curation/use-renew-tags.ts";
import { useSend, useSubmit } from "../platform/writing/use-submit.ts";
import { missedSearchesQuery } from "./queries.ts";

export type Missed = EndpointResponse<typeof listMissedSearches>["items"][number];
export type Decision = EndpointInput<typeof decideMissedSearch>["body"]["decision"];

/** What has become of words; `tag` is the one that they lead to now. */
export type Outcome = { words: string; kind: Decision["kind"]; tag: string | null };

/** Decides on words that found nothing: they leave the list that they are on. */
export function useDecision(words: string, onDone: (outcome: Outcome) => void) {
  const send = useSend();
  const client = useQueryClient();
  const renew = useRenewTags();
  return useSubmit(async (decision: Decision) => {
    const { tag } = await send("decideMissedSearch", { body: { words, decision } });
    await renew();
    const list = missedSearchesQuery(decision.kind === "open" ? "aside" : "open");
    await client.refetchQueries({ queryKey: list.queryKey });
    onDone({ words, kind: decision.kind, tag });
  });
}
