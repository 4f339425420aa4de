import type { Address } from "./address.ts";

/** What anyone's page calls. */
export const readingAddresses = {
  getOpenapi: { method: "GET", path: "/api/openapi.json" },
  getOrganisation: { method: "GET", path: "/api/organisations/:slug" },
  getPractice: { method: "GET", path: "/api/practices/:slug" },
  getSite: { method: "GET", path: "/api/site" },
  getStatistics: { method: "GET", path: "/api/statistics" },
  getStory: { method: "GET", path: "/api/stories/:slug" },
  getTag: { method: "GET", path: "/api/tags/:slug" },
  listOrganisations: { method: "GET", path: "/api/organisations" },
  listPractices: { method: "GET", path: "/api/practices" },
  listReusedStories: { method: "GET", path: "/api/reused-stories" },
  listStories: { method: "GET", path: "/api/stories" },
  listStoryAdoptions: { method: "GET", path: "/api/stories/:slug/adoptions" },
  listSuggestions: { method: "GET", path: "/api/suggestions" },
  listTags: { method: "GET", path: "/api/tags" },
  searchStories: { method: "GET", path: "/api/search" },
} as const satisfies Record<string, Address>;
