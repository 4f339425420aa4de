import type { TestApp } from "../app.ts";
import type { Jar } from "../client.ts";
import { workplaceWith } from "../drafts.ts";
import { type Person, signInAs } from "../person.ts";
import { idOf } from "../workplaces.ts";

/** In the order of the tables: everyone who may come. */
export const callerNames = [
  "visitor",
  /** An editor whose session has ended. */
  "expired",
  /** An editor who is blocked. */
  "blocked",
  /** Signed in, and a member nowhere. */
  "stranger",
  "author",
  "editor",
  /** An editor of another workplace in the same organisation. */
  "sibling",
  /** An editor of another organisation's workplace. */
  "elsewhere",
  "moderator",
  "admin",
] as const;
export type Caller = (typeof callerNames)[number];

export type Callers = {
  jars: Record<Caller, Jar>;
  author: Person;
  editor: Person;
  /** Who belong to the workplaces of the stories. */
  members: { email: string; role: "author" | "editor" }[];
  /** The workplace in whose name each acts who has one of their own. */
  homes: Partial<Record<Caller, string>>;
};

/** One of each, on a site where admin@tori.test is an admin. */
export async function signInCallers(site: TestApp): Promise<Callers> {
  const { db } = site;
  const person = (name: string) => signInAs(site, `${name}@tori.test`, { name });
  const admin = await person("admin");
  const [moderator, expired, stranger] = [
    await person("mode"),
    await person("expired"),
    await person("outo"),
  ];
  const [blocked, author, editor] = [await person("blocked"), await person("author"), await person("editor")];
  const [sibling, elsewhere] = [await person("sibling"), await person("elsewhere")];
  await admin.call("grantModerator", { params: { id: await idOf(moderator.call) } });
  const blockedId = await idOf(blocked.call);
  await admin.call("blockPerson", { params: { id: blockedId }, body: { reason: "Kokeilu" } });
  // The block has ended the session: a blocked person may sign in, to take their data and leave.
  const again = await signInAs(site, blocked.email);
  await db
    .updateTable("person_session")
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where("person_id", "=", await idOf(expired.call))
    .execute();
  const homes = {
    sibling: await workplaceWith(db, [{ email: sibling.email, role: "editor" }]),
    elsewhere: await workplaceWith(db, [{ email: elsewhere.email, role: "editor" }], {
      organisation: "helsinki",
    }),
  };
  return {
    jars: {
      visitor: new Map(),
      expired: expired.jar,
      blocked: again.jar,
      stranger: stranger.jar,
      author: author.jar,
      editor: editor.jar,
      sibling: sibling.jar,
      elsewhere: elsewhere.jar,
      moderator: moderator.jar,
      admin: admin.jar,
    },
    author,
    editor,
    members: [
      { email: author.email, role: "author" },
      ...[editor, expired, blocked].map(({ email }) => ({ email, role: "editor" as const })),
    ],
    homes,
  };
}
