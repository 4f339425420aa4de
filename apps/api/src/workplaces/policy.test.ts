import { expect, test } from "vitest";
import type { Actor } from "../platform/access.ts";
import {
  type MemberFacts,
  type WorkplaceFacts,
  losesItsEditor,
  mayEdit,
  mayManageMembers,
  maySee,
} from "./policy.ts";

const member = (personId: string, changes: Partial<MemberFacts> = {}): MemberFacts => ({
  personId,
  role: "author",
  state: "active",
  isBlocked: false,
  ...changes,
});
const editor = member("editor", { role: "editor" });
const author = member("author");
const asker = member("asker", { role: "editor", state: "asked" });
const blocked = member("blocked", { role: "editor", isBlocked: true });

const actor = (personId: string, roles: Actor["roles"] = []): Actor => ({
  personId,
  roles,
  sessionId: "s",
  name: "",
  email: "a@b.test",
  language: "fi",
  isBlocked: false,
  isShared: false,
  memberships: [],
});
const moderator = actor("somebody", ["moderator"]);

const led: WorkplaceFacts = { state: "active", hasWork: false, members: [editor, author, asker, blocked] };
const unled: WorkplaceFacts = { state: "active", hasWork: false, members: [author, asker, blocked] };

test("members and moderators see who is in; one who asks does not", () => {
  const who = ["editor", "author", "asker", "nobody"].filter((id) => maySee(led, actor(id)));
  expect(who).toEqual(["editor", "author"]);
  expect(maySee(led, moderator)).toBe(true);
});

test("editors and moderators change what it tells of itself", () => {
  const who = ["editor", "author", "asker", "blocked"].filter((id) => mayEdit(led, actor(id)));
  expect(who).toEqual(["editor"]);
  expect(mayEdit(led, moderator)).toBe(true);
});

test("editors manage members, and a moderator where there is no editor who can", () => {
  const who = ["editor", "author", "asker", "blocked"].filter((id) => mayManageMembers(led, actor(id)));
  expect(who).toEqual(["editor"]);
  expect(mayManageMembers(led, moderator)).toBe(false);
  expect(mayManageMembers(unled, moderator)).toBe(true);
  expect(mayManageMembers(unled, actor("author"))).toBe(false);
});

test("the last editor may go alone, but not from among others, nor from what they have written", () => {
  const loses = (members: MemberFacts[], after: MemberFacts[], hasWork = false) =>
    losesItsEditor({ members, hasWork }, after);
  expect(loses([editor], [])).toBe(false);
  expect(loses([editor], [], true)).toBe(true);
  expect(loses([editor, author], [author])).toBe(true);
  expect(loses([editor], [{ ...editor, role: "author" }])).toBe(true);
  expect(loses([editor, asker], [asker])).toBe(false);
  expect(loses([editor, blocked, author], [blocked, author])).toBe(true);
  expect(loses([author, blocked], [author])).toBe(false);
  expect(loses([author], [], true)).toBe(false);
});
