import { expect, test } from "vitest";
import type { Standing } from "../platform/access.ts";
import { mayHandle } from "./policy.ts";

const actor = (given: Partial<Standing>): Standing => ({ roles: [], memberships: [], ...given });
const member = (role: "author" | "editor") =>
  actor({ memberships: [{ workplaceId: "w", organisationId: "o", role }] });

test.each([
  ["its editor", member("editor"), { workplaceId: "w", hasEditor: true }, true],
  ["its author", member("author"), { workplaceId: "w", hasEditor: true }, false],
  ["another workplace's editor", member("editor"), { workplaceId: "other", hasEditor: true }, false],
  [
    "a moderator, of a workplace with an editor",
    actor({ roles: ["moderator"] }),
    { workplaceId: "w", hasEditor: true },
    false,
  ],
  [
    "a moderator, of a workplace without one",
    actor({ roles: ["moderator"] }),
    { workplaceId: "w", hasEditor: false },
    true,
  ],
  [
    "a moderator, of the editors' own",
    actor({ roles: ["moderator"] }),
    { workplaceId: null, hasEditor: false },
    true,
  ],
  [
    "a workplace's editor, of the editors' own",
    member("editor"),
    { workplaceId: null, hasEditor: false },
    false,
  ],
])("%s: handles a notice or not", (_who, who, owner, expected) => {
  expect(mayHandle(who, owner)).toBe(expected);
});
