import { randomUUID } from "node:crypto";
import { addresses } from "@tori/contract/addresses";
import type { EndpointName } from "@tori/contract/addresses";
import type { ProblemBody } from "@tori/contract/problem";
import { expect, test } from "vitest";
import { adaptationAccess } from "../support/access/adaptations.ts";
import { adoptionAccess } from "../support/access/adoptions.ts";
import { claimAccess } from "../support/access/claims.ts";
import { comparisonAccess } from "../support/access/comparison.ts";
import { curationAccess } from "../support/access/curation.ts";
import { reportAccess } from "../support/access/reports.ts";
import { noticeAccess } from "../support/access/notices.ts";
import { testSite } from "../support/app.ts";
import type { Jar } from "../support/client.ts";
import { signInAs } from "../support/person.ts";

// Every route asked by everyone who may come: what is answered is written out here, not worked out from the policies.

const site = await testSite({ settings: { ADMIN_EMAILS: "admin@tori.test" } });
const { fastify, db } = site;

const admin = await signInAs(site, "admin@tori.test", { name: "Aino Admin" });
const moderator = await signInAs(site, "moderator@tori.test", { name: "Mikko Moderaattori" });
const person = await signInAs(site, "person@tori.test", { name: "Pirkko Persoona" });
const blocked = await signInAs(site, "blocked@tori.test", { name: "Bertta Blokattu" });
const expired = await signInAs(site, "expired@tori.test", { name: "Eero Erääntynyt" });
const target = await signInAs(site, "target@tori.test", { name: "Taavi Toinen" });

const idOf = async (email: string) => {
  const { items } = await admin.call("listPeople", { query: { q: email } });
  return items[0]?.id ?? "";
};
await admin.call("grantModerator", { params: { id: await idOf(moderator.email) } });
const blockedId = await idOf(blocked.email);
await admin.call("blockPerson", { params: { id: blockedId }, body: { reason: "Kokeilu" } });
// The block has ended the session: a blocked person may sign in, to take their data and leave.
blocked.jar = (await signInAs(site, blocked.email)).jar;
await db
  .updateTable("person_session")
  .set({ expires_at: new Date(Date.now() - 1000) })
  .where("person_id", "=", await idOf(expired.email))
  .execute();

const jars = {
  visitor: new Map() as Jar,
  expired: expired.jar,
  blocked: blocked.jar,
  person: person.jar,
  moderator: moderator.jar,
  admin: admin.jar,
};
type Role = keyof typeof jars;
const roles = Object.keys(jars) as Role[];

const targetId = await idOf(target.email);
const foundBy = async ({ call }: typeof person, name: string) =>
  (await call("foundWorkplace", { body: { organisation: "lahti", name } })).slug;
const workplace = await foundBy(person, "Persoonan paikka");
/** What ends a workplace, or being in it, has one of its own. */
const otherWorkplaces: Partial<Record<EndpointName, string>> = {
  decideWorkplace: await foundBy(person, "Hylättävä paikka"),
  leaveWorkplace: await foundBy(person, "Jätettävä paikka"),
};
const slugs = await db.selectFrom("story").select("slug").where("state", "=", "published").limit(2).execute();
const filled: Partial<Record<EndpointName, object>> = {
  signIn: { email: "nobody@tori.test", code: "000000", isShared: true },
  updateMe: { name: "Uusi Nimi", language: "fi" },
  blockPerson: { reason: "Kokeilu" },
  foundWorkplace: { organisation: "lahti", name: "Persoonan paikka" },
  editWorkplace: { name: "Persoonan paikka" },
  askToJoin: {},
  acceptRequest: { role: "author" },
  changeRole: { role: "author" },
  inviteMember: { email: "nobody@tori.test", role: "author" },
  decideWorkplace: { decision: "no", reason: "Kokeilu" },
  mergeWorkplace: { into: "nowhere" },
};
const parameters: Partial<Record<EndpointName, string>> = {
  getStory: slugs[0]?.slug ?? "",
  getOrganisation: "lahti",
  getPractice: "kokeilukulttuuri",
  getTag: (await db.selectFrom("tag").select("slug").where("state", "=", "active").executeTakeFirstOrThrow())
    .slug,
  // Nobody's session: whoever may ask is told that there is none.
  endMySession: randomUUID(),
  listWorkplaces: "lahti",
};
/** One that waits, of `person`. */
const ofWorkplace = /^\/api\/workplaces\/:slug/;
const queries: Partial<Record<EndpointName, string>> = {
  listSimilarStories: "?title=kokeilu&language=fi",
  listSuggestions: "?q=ko",
};

const draft = await admin.call("createDraft", {
  body: { organisation: "lahti", workplaceName: "", language: "fi" },
});
// The editors' own draft: others' drafts are 404 for everyone else.
for (const name of [
  "getDraft",
  "getDraftPreview",
  "saveDraftSection",
  "publishDraft",
  "reviewDraft",
  "deleteDraft",
] as const)
  parameters[name] = draft.id;
Object.assign(filled, {
  createDraft: { organisation: "lahti", workplaceName: "", language: "fi" },
  saveDraftSection: { value: "Otsikko" },
  publishDraft: { licence: "CC-BY-4.0" },
  reviewDraft: { decision: "comment", note: "Hyvä", seen: "2026-11-24T10:00:00.000Z" },
});

const open = "200 200 200 200 200 200";
const own = "401 401 200 200 200 200";
const admins = "401 401 403 403 403 200";
const signedIn = "401 401 403 200 200 200";
/** What is waiting is nothing to others, and its members are its editors' to manage. */
const editors = "401 401 403 404 403 403";

// An editorial story, which is the moderators' to change.
for (const name of [
  "confirmStory",
  "retireStory",
  "unpublishStory",
  "restoreStory",
  "createNextDraft",
] as const)
  parameters[name] = slugs[1]?.slug ?? "";
for (const name of ["getStoryVersion", "listStoryVersions"] as const) parameters[name] = slugs[0]?.slug ?? "";
Object.assign(filled, { retireStory: { reason: "Kokeilu" }, unpublishStory: { reason: "Kokeilu" } });

const parts = [
  adaptationAccess(slugs[0]?.slug ?? "", workplace),
  adoptionAccess(slugs[0]?.slug ?? "", workplace),
  await comparisonAccess(site),
  await curationAccess(site),
  await noticeAccess(site),
  await reportAccess(site),
  await claimAccess(site, workplace),
];
for (const part of parts) {
  Object.assign(filled, part.filled);
  Object.assign(parameters, part.parameters);
  Object.assign(queries, part.queries);
}

/** What each gets, in the order of `roles`: visitor, expired, blocked, person, moderator, admin. */
const expected: Partial<Record<EndpointName, string>> = {
  ...Object.assign({}, ...parts.map((part) => part.expected)),
  acceptInvitation: "401 401 403 404 404 404",
  acceptRequest: editors,
  // Its founder, who is in already.
  askToJoin: "401 401 403 409 200 200",
  blockPerson: admins,
  changeRole: editors,
  decideWorkplace: "401 401 403 403 200 404",
  declineInvitation: "401 401 404 404 404 404",
  editWorkplace: "401 401 403 200 200 200",
  eraseMe: "401 401 200 200 200 409",
  endMySession: "401 401 404 404 404 404",
  exportMyData: own,
  findOrganisations: signedIn,
  // The name is taken.
  foundWorkplace: "401 401 403 409 409 409",
  // The editors' story, before it is retired.
  confirmStory: "401 401 403 403 200 200",
  listStoriesToCheck: signedIn,
  createNextDraft: "401 401 403 403 200 200",
  getStoryVersion: open,
  listSimilarStories: signedIn,
  listStoryVersions: open,
  listTagChoices: open,
  // It is out already.
  restoreStory: "401 401 403 403 409 409",
  // The admin comes when it is done already.
  retireStory: "401 401 403 403 200 409",
  unpublishStory: "401 401 403 403 200 409",
  createDraft: "401 401 403 403 200 200",
  // The admin comes when it is gone already.
  deleteDraft: "401 401 403 404 200 404",
  getDraft: "401 401 403 404 200 200",
  getDraftPreview: "401 401 403 404 200 200",
  getMe: open,
  getMyDesk: "401 401 403 200 200 200",
  getOpenapi: open,
  getOrganisation: open,
  getPractice: open,
  getSite: open,
  getStatistics: open,
  getStory: open,
  getTag: open,
  getWorkplace: "404 404 404 404 404 404",
  getWorkplaceProposal: signedIn,
  getWorkplaceTeam: signedIn,
  grantModerator: admins,
  inviteMember: "401 401 403 409 403 403",
  leaveWorkplace: "401 401 404 200 404 404",
  listLocalMails: open,
  listMySessions: own,
  listOrganisations: open,
  listPeople: admins,
  listPractices: open,
  listReusedStories: open,
  listStories: open,
  listSuggestions: open,
  listTags: open,
  listWorkplaceTasks: "401 401 403 403 200 200",
  listWorkplaces: signedIn,
  livez: open,
  mergeWorkplace: "401 401 403 403 404 404",
  publishDraft: "401 401 403 404 400 400",
  readyz: open,
  refuseRequest: editors,
  removeMember: editors,
  requestSignInCode: open,
  reviewDraft: "401 401 403 403 404 404",
  saveDraftSection: "401 401 403 404 412 412",
  searchStories: open,
  signIn: "400 400 400 400 400 400",
  signOut: open,
  unblockPerson: admins,
  updateMe: own,
  withdrawInvitation: editors,
  withdrawModerator: admins,
};

async function ask(name: EndpointName, role: Role): Promise<{ status: number; problem: ProblemBody | null }> {
  const { method, path } = addresses[name];
  const url =
    path
      .replace(":key", "title")
      .replace(":number", "1")
      .replace(":story", targetId)
      .replace(ofWorkplace, `/api/workplaces/${otherWorkplaces[name] ?? workplace}`)
      .replace(/:\w+/, parameters[name] ?? targetId) + (queries[name] ?? "");
  const payload = name === "requestSignInCode" ? { email: `nobody-${role}@tori.test` } : filled[name];
  const response = await fastify.inject({
    method,
    url,
    headers: {
      cookie: [...jars[role]].map((pair) => pair.join("=")).join("; "),
      origin: "http://127.0.0.1:3000",
      "idempotency-key": randomUUID(),
      // A state that nobody has saved: who may write is told so.
      "if-match": '"7"',
    },
    ...(payload ? { payload } : {}),
  });
  const isProblem = response.headers["content-type"]?.includes("problem+json");
  return { status: response.statusCode, problem: isProblem ? response.json<ProblemBody>() : null };
}

// What ends one's session or oneself comes last, or the others would meet nobody.
const last = new Set<EndpointName>(["signOut", "eraseMe", "deleteDraft"]);
const names = (Object.keys(addresses) as EndpointName[]).filter((name) => !last.has(name));

test.each(names)("%s answers everyone as the table says", async (name) => {
  const statuses = [];
  for (const role of roles) statuses.push((await ask(name, role)).status);
  expect(statuses.join(" ")).toBe(expected[name]);
});

test("what is refused never says what is in the database", async () => {
  for (const name of names)
    for (const role of ["visitor", "blocked"] as const) {
      const { problem } = await ask(name, role);
      expect(JSON.stringify(problem)).not.toMatch(/select|insert|person_|violates|pg_/i);
    }
});

test("a draft is thrown away where the table says so", async () => {
  const statuses = [];
  for (const role of roles) statuses.push((await ask("deleteDraft", role)).status);
  expect(statuses.join(" ")).toBe(expected.deleteDraft);
});

test("one erases oneself where the table says so", async () => {
  const statuses = [];
  for (const role of roles) statuses.push((await ask("eraseMe", role)).status);
  expect(statuses.join(" ")).toBe(expected.eraseMe);
});

test("anyone may sign out, signed in or not", async () => {
  const statuses = [];
  for (const role of roles) statuses.push((await ask("signOut", role)).status);
  expect(statuses.join(" ")).toBe(expected.signOut);
});
