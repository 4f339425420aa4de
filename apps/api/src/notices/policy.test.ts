import { expect, test } from "vitest";
import type { Actor } from "../platform/access.ts";
import { mayHandle } from "./policy.ts";

const actor = (given: Partial<Actor>): Actor => ({
  personId: "p",
  sessionId: "s",
  name: "",
  email: "",
  language: "fi",
  isBlocked: false,
  isShared: false,
  roles: [],
  memberships: [],
  ...given,
});
const member = (role: "author" | "editor") =>
  actor({ memberships: [{ workplaceId: "w", organisationId: "o", role }] });

test.each([
  ["its editor", member("editor"), "w", true, true],
  ["its author", member("author"), "w", true, false],
  ["another workplace's editor", member("editor"), "other", true, false],
  ["a moderator, of a workplace with an editor", actor({ roles: ["moderator"] }), "w", true, false],
  ["a moderator, of a workplace without one", actor({ roles: ["moderator"] }), "w", false, true],
  ["a moderator, of the editors' own", actor({ roles: ["moderator"] }), null, false, true],
  ["a workplace's editor, of the editors' own", member("editor"), null, false, false],
])("%s: handles a notice or not", (_who, who, workplaceId, hasEditor, expected) => {
  expect(mayHandle(who, { workplaceId, hasEditor })).toBe(expected);
});
