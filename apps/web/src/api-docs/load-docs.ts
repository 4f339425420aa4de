import { type DataTag, type QueryClient, type QueryKey, queryOptions } from "@tanstack/react-query";
import type { ApiDocsText } from "@tori/text/api-docs-text";
import type { Language } from "@tori/text/language";
import { endpointQuery } from "../platform/query-client.ts";
import { type ApiEndpoint, type Samples, toReference } from "./reference.ts";

/** All that the page shows, small enough to travel with it: the document itself is ten times as long. */
export type ApiDocs = { text: ApiDocsText; endpoints: ApiEndpoint[]; samples: Samples };

const texts: Record<Language, () => Promise<{ apiDocs: ApiDocsText }>> = {
  fi: () => import("@tori/text/fi/api-docs"),
  sv: () => import("@tori/text/sv/api-docs"),
  en: () => import("@tori/text/en/api-docs"),
};

export function apiDocsQuery(language: Language) {
  return queryOptions({
    queryKey: ["api-docs", language],
    staleTime: 600_000,
    queryFn: async ({ client }): Promise<ApiDocs> => {
      const [{ apiDocs }, document, samples] = await Promise.all([
        texts[language](),
        once(client, endpointQuery("getOpenapi", {})),
        findSamples(client),
      ]);
      return { text: apiDocs, endpoints: toReference(document), samples };
    },
  });
}

/** The newest story and what it hangs together with. */
async function findSamples(client: QueryClient): Promise<Samples> {
  const { items } = await once(client, endpointQuery("listStories", { query: { limit: 1 } }));
  const [card] = items;
  if (!card) return {};
  const { tags } = await once(client, endpointQuery("getStory", { params: { slug: card.slug } }));
  const [practice] = card.practices;
  const [tag] = tags;
  return {
    stories: card.slug,
    organisations: card.organisation.slug,
    ...(practice && { practices: practice }),
    ...(tag && { tags: tag.slug }),
  };
}

/** Asks and forgets: what the page is made of need not go to the browser beside it. */
async function once<Answer>(
  client: QueryClient,
  query: { queryKey: DataTag<QueryKey, Answer, Error> },
): Promise<Answer> {
  const answer = await client.fetchQuery<Answer>({ queryKey: query.queryKey });
  client.removeQueries({ queryKey: query.queryKey });
  return answer;
}
