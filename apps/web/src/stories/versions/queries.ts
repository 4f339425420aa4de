import { endpointQuery } from "../../platform/query-client.ts";

export function versionsQuery(slug: string) {
  return endpointQuery("listStoryVersions", { params: { slug } });
}

export function versionQuery(slug: string, number: number) {
  return endpointQuery("getStoryVersion", { params: { slug, number } });
}
