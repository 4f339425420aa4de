import type { Address } from "./address.ts";

/** What only those who sign in call. A page that only reads does not load these. */
export const workAddresses = {
  blockPerson: { method: "PUT", path: "/api/people/:id/block" },
  endMySession: { method: "DELETE", path: "/api/me/sessions/:id" },
  eraseMe: { method: "DELETE", path: "/api/me" },
  exportMyData: { method: "GET", path: "/api/me/data" },
  getMe: { method: "GET", path: "/api/me" },
  grantModerator: { method: "PUT", path: "/api/people/:id/moderator" },
  listLocalMails: { method: "GET", path: "/api/mailbox" },
  listMySessions: { method: "GET", path: "/api/me/sessions" },
  listPeople: { method: "GET", path: "/api/people" },
  requestSignInCode: { method: "POST", path: "/api/auth/code" },
  signIn: { method: "POST", path: "/api/auth/session" },
  signOut: { method: "DELETE", path: "/api/auth/session" },
  unblockPerson: { method: "DELETE", path: "/api/people/:id/block" },
  updateMe: { method: "PATCH", path: "/api/me" },
  withdrawModerator: { method: "DELETE", path: "/api/people/:id/moderator" },
} as const satisfies Record<string, Address>;
