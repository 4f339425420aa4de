import type { Language } from "@tori/text/language";
import { endpointQuery } from "../platform/query-client.ts";

export const tagChoicesQuery = endpointQuery("listTagChoices", {});

export function draftQuery(id: string) {
  return endpointQuery("getDraft", { params: { id } });
}

export function previewQuery(id: string) {
  return endpointQuery("getDraftPreview", { params: { id } });
}

export function similarStoriesQuery(title: string, language: Language) {
  return endpointQuery("listSimilarStories", { query: { title, language } });
}
