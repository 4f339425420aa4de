/**
 * Every endpoint's name, method and path: all that a browser needs to call one, so that a page that only reads does
 * not load the schemas (zod alone is 22 kB). `path` has Fastify's `:name` parameters.
 */
export const addresses = {
  blockPerson: { method: "PUT", path: "/api/people/:id/block" },
  endMySession: { method: "DELETE", path: "/api/me/sessions/:id" },
  eraseMe: { method: "DELETE", path: "/api/me" },
  exportMyData: { method: "GET", path: "/api/me/data" },
  getMe: { method: "GET", path: "/api/me" },
  getOpenapi: { method: "GET", path: "/api/openapi.json" },
  getOrganisation: { method: "GET", path: "/api/organisations/:slug" },
  getPractice: { method: "GET", path: "/api/practices/:slug" },
  getSite: { method: "GET", path: "/api/site" },
  getStatistics: { method: "GET", path: "/api/statistics" },
  getStory: { method: "GET", path: "/api/stories/:slug" },
  getTag: { method: "GET", path: "/api/tags/:slug" },
  grantModerator: { method: "PUT", path: "/api/people/:id/moderator" },
  listLocalMails: { method: "GET", path: "/api/mailbox" },
  listMySessions: { method: "GET", path: "/api/me/sessions" },
  listOrganisations: { method: "GET", path: "/api/organisations" },
  listPeople: { method: "GET", path: "/api/people" },
  listPractices: { method: "GET", path: "/api/practices" },
  listStories: { method: "GET", path: "/api/stories" },
  listSuggestions: { method: "GET", path: "/api/suggestions" },
  listTags: { method: "GET", path: "/api/tags" },
  livez: { method: "GET", path: "/livez" },
  readyz: { method: "GET", path: "/readyz" },
  requestSignInCode: { method: "POST", path: "/api/auth/code" },
  searchStories: { method: "GET", path: "/api/search" },
  signIn: { method: "POST", path: "/api/auth/session" },
  signOut: { method: "DELETE", path: "/api/auth/session" },
  unblockPerson: { method: "DELETE", path: "/api/people/:id/block" },
  updateMe: { method: "PATCH", path: "/api/me" },
  withdrawModerator: { method: "DELETE", path: "/api/people/:id/moderator" },
} as const satisfies Record<string, Address>;

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
export type Address = { method: Method; path: string };
export type EndpointName = keyof typeof addresses;
