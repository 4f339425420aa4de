import { expect, test } from "vitest";
import type { Standing } from "../platform/access.ts";
import { mayPublish, mayRead, mayReview, mayWrite } from "./policy.ts";

const actor = (given: Partial<Standing>): Standing => ({ roles: [], memberships: [], ...given });
const member = (workplaceId: string, role: "author" | "editor") =>
  actor({ memberships: [{ workplaceId, organisationId: "o", role }] });

const actors = {
  stranger: actor({}),
  otherEditor: member("other", "editor"),
  author: member("w", "author"),
  editor: member("w", "editor"),
  moderator: actor({ roles: ["moderator"] }),
  admin: actor({ roles: ["admin"] }),
};

// read, write, publish, review
const table = {
  "a workplace's open draft": [
    { workplaceId: "w", state: "open" },
    {
      stranger: "----",
      otherEditor: "----",
      author: "rw--",
      editor: "rwp-",
      moderator: "----",
      admin: "----",
    },
  ],
  "a workplace's waiting draft": [
    { workplaceId: "w", state: "waiting" },
    {
      stranger: "----",
      otherEditor: "----",
      author: "rw--",
      editor: "rwp-",
      moderator: "r--v",
      admin: "r--v",
    },
  ],
  "the editors' draft": [
    { workplaceId: null, state: "open" },
    {
      stranger: "----",
      otherEditor: "----",
      author: "----",
      editor: "----",
      moderator: "rwp-",
      admin: "rwp-",
    },
  ],
} as const;

test.each(Object.entries(table))("%s", (_name, [draft, expected]) => {
  for (const [name, who] of Object.entries(actors)) {
    const may = [
      mayRead(who, draft) ? "r" : "-",
      mayWrite(who, draft) ? "w" : "-",
      mayPublish(who, draft) ? "p" : "-",
      mayReview(who, draft) ? "v" : "-",
    ].join("");
    expect([name, may]).toEqual([name, expected[name as keyof typeof expected]]);
  }
});
