import { z } from "zod";
import { EmailAddress, Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { Language } from "./language.ts";
import { OrganisationLink } from "./organisations.ts";
import { MemberRole, PlatformRole } from "./vocabulary.ts";

export const WorkplaceLink = z.object({ slug: Slug, name: z.string() });
export type WorkplaceLink = z.infer<typeof WorkplaceLink>;

/** Where a person belongs. */
export const MyMembership = z.object({
  workplace: WorkplaceLink,
  organisation: OrganisationLink,
  role: MemberRole,
  /** asked: waits for an editor's yes. */
  state: z.enum(["asked", "active"]),
  /** waiting: the workplace itself waits for a moderator's yes. */
  workplaceState: z.enum(["waiting", "active"]),
});
export type MyMembership = z.infer<typeof MyMembership>;

/** The person who is signed in, as they see themselves. */
export const Me = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  language: Language,
  roles: z.array(PlatformRole),
  memberships: z.array(MyMembership),
  isBlocked: z.boolean(),
  /** Signed in on a computer that many use: the browser keeps nothing. */
  isShared: z.boolean(),
});
export type Me = z.infer<typeof Me>;

export const PersonName = z.string().trim().min(2).max(100);

export const requestSignInCode = endpoint("requestSignInCode", {
  summary: "Sends a sign-in code to an e-mail address; the answer is the same for known and unknown ones",
  feature: "people",
  body: z.strictObject({ email: EmailAddress }),
  response: z.object({ validMinutes: z.int() }),
});

export const signIn = endpoint("signIn", {
  summary: "Signs in with an e-mailed code; the session comes as a cookie",
  feature: "people",
  body: z.strictObject({
    email: EmailAddress,
    /** Six digits; spaces and hyphens between them do no harm. */
    code: z.string().max(20),
    isShared: z.boolean(),
  }),
  response: z.object({ isNew: z.boolean() }),
});

export const signOut = endpoint("signOut", {
  summary: "Ends the session",
  feature: "people",
  response: z.object({}),
});

export const getMe = endpoint("getMe", {
  summary: "Who is signed in; null for a visitor",
  feature: "people",
  response: z.object({ me: Me.nullable() }),
});

export const updateMe = endpoint("updateMe", {
  summary: "Changes one's name and language",
  feature: "people",
  body: z.strictObject({ name: PersonName, language: Language }),
  response: z.object({}),
});

export const MySession = z.object({
  id: z.uuid(),
  isCurrent: z.boolean(),
  isShared: z.boolean(),
  userAgent: z.string().nullable(),
  createdAt: Timestamp,
  /** Last renewed; at most a day old for one in use. */
  seenAt: Timestamp,
});

export const listMySessions = endpoint("listMySessions", {
  summary: "Where one is signed in",
  feature: "people",
  response: z.object({ items: z.array(MySession) }),
});

export const endMySession = endpoint("endMySession", {
  summary: "Signs one of one's own sessions out",
  feature: "people",
  params: z.object({ id: z.uuid() }),
  response: z.object({}),
});

export const exportMyData = endpoint("exportMyData", {
  summary: "Everything that is kept of oneself, as one JSON document",
  feature: "people",
  response: z.record(z.string(), z.unknown()),
});

export const eraseMe = endpoint("eraseMe", {
  summary: "Erases oneself; stories of the workplace stay, without the name",
  feature: "people",
  response: z.object({}),
});

export const PersonForAdmins = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  roles: z.array(PlatformRole),
  workplaces: z.array(WorkplaceLink),
  block: z.object({ reason: z.string(), at: Timestamp }).nullable(),
  createdAt: Timestamp,
});
export type PersonForAdmins = z.infer<typeof PersonForAdmins>;

export const listPeople = endpoint("listPeople", {
  summary: "People by name or e-mail address, for admins",
  feature: "people",
  query: z.object({ q: z.string().trim().max(200).default("") }),
  response: z.object({ items: z.array(PersonForAdmins) }),
});

const person = z.object({ id: z.uuid() });

export const grantModerator = endpoint("grantModerator", {
  summary: "Makes a person a moderator",
  feature: "people",
  params: person,
  response: z.object({}),
});

export const withdrawModerator = endpoint("withdrawModerator", {
  summary: "Takes the moderator's role from a person",
  feature: "people",
  params: person,
  response: z.object({}),
});

export const blockPerson = endpoint("blockPerson", {
  summary: "Blocks a person, who then can do nothing but read, take their data and leave",
  feature: "people",
  params: person,
  body: z.strictObject({ reason: z.string().trim().min(3).max(500) }),
  response: z.object({}),
});

export const unblockPerson = endpoint("unblockPerson", {
  summary: "Ends a block",
  feature: "people",
  params: person,
  response: z.object({}),
});
