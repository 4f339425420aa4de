import { endpointQuery } from "../platform/query-client.ts";

export const tagsQuery = endpointQuery("listTags", {});

export function tagQuery(slug: string) {
  return endpointQuery("getTag", { params: { slug } });
}
