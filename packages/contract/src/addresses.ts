/**
 * Every endpoint's name, method and path: all that a browser needs to call one, so that a page that only reads does
 * not load the schemas (zod alone is 22 kB). `path` has Fastify's `:name` parameters.
 */
export const addresses = {
  getOpenapi: { method: "GET", path: "/api/openapi.json" },
  getOrganisation: { method: "GET", path: "/api/organisations/:slug" },
  getPractice: { method: "GET", path: "/api/practices/:slug" },
  getSite: { method: "GET", path: "/api/site" },
  getStatistics: { method: "GET", path: "/api/statistics" },
  getStory: { method: "GET", path: "/api/stories/:slug" },
  getTag: { method: "GET", path: "/api/tags/:slug" },
  listOrganisations: { method: "GET", path: "/api/organisations" },
  listPractices: { method: "GET", path: "/api/practices" },
  listStories: { method: "GET", path: "/api/stories" },
  listSuggestions: { method: "GET", path: "/api/suggestions" },
  listTags: { method: "GET", path: "/api/tags" },
  livez: { method: "GET", path: "/livez" },
  readyz: { method: "GET", path: "/readyz" },
  searchStories: { method: "GET", path: "/api/search" },
} as const satisfies Record<string, Address>;

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Address = { method: Method; path: string };
export type EndpointName = keyof typeof addresses;
