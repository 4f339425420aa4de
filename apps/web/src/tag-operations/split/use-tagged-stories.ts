import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import type { listTaggedStories } from "@tori/contract/curation";
import type { EndpointResponse } from "@tori/contract/endpoint";
import { useEffect, useState } from "react";
import { endpointQuery } from "../../platform/query-client.ts";

export type TaggedStory = EndpointResponse<typeof listTaggedStories>["items"][number];

const pageSize = 200;

type Found = { data: readonly TaggedStory[] | undefined; error: Error | null };

/** All stories that carry a tag, page by page: they are chosen from as one list. */
export function useTaggedStories(id: string): Found {
  const client = useQueryClient();
  const [found, setFound] = useState<Found>({ data: undefined, error: null });
  useEffect(() => {
    let isWanted = true;
    const show = (next: Found) => isWanted && setFound(next);
    allStories(client, id).then(
      (data) => show({ data, error: null }),
      (error: Error) => show({ data: undefined, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [client, id]);
  return found;
}

async function allStories(client: QueryClient, id: string): Promise<TaggedStory[]> {
  const stories: TaggedStory[] = [];
  let cursor: string | null = null;
  do {
    const query = { limit: pageSize, ...(cursor !== null && { cursor }) };
    const page: EndpointResponse<typeof listTaggedStories> = await client.fetchQuery({
      ...endpointQuery("listTaggedStories", { params: { id }, query }),
      staleTime: 0,
    });
    stories.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return stories;
}
