import { expect, test } from "vitest";
import { mayDecide, mayWriteNext } from "./policy.ts";

const member = (role: "author" | "editor", workplaceId = "w") => ({
  roles: [],
  memberships: [{ workplaceId, organisationId: "o", role }],
});
const people = {
  stranger: member("editor", "other"),
  author: member("author"),
  editor: member("editor"),
  moderator: { roles: ["moderator" as const], memberships: [] },
};

test.each([
  ["stranger", "w", false, false],
  ["author", "w", true, false],
  ["editor", "w", true, true],
  ["moderator", "w", false, false],
  ["stranger", null, false, false],
  ["editor", null, false, false],
  ["moderator", null, true, true],
] as const)("%s may write on, and decide of, a story of %s: %s, %s", (who, workplaceId, writes, decides) => {
  expect(mayWriteNext(people[who], { workplaceId })).toBe(writes);
  expect(mayDecide(people[who], { workplaceId })).toBe(decides);
});
