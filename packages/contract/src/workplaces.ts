import { z } from "zod";
import { EmailAddress, Slug, Timestamp } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { OrganisationLink } from "./organisations.ts";
import { WorkplaceLink } from "./people.ts";
import { MemberRole, OrganisationType, Sector, SizeBand } from "./vocabulary.ts";

/** waiting: for a moderator's yes. */
const OpenState = z.enum(["waiting", "active"]);

/** One line, its spaces single. */
const WorkplaceName = z
  .string()
  .max(120)
  .transform((name) =>
    name
      .normalize("NFC")
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim(),
  )
  .pipe(z.string().max(120));

const facts = z.strictObject({
  name: WorkplaceName,
  about: z.string().trim().max(2000).default(""),
  sizeBand: SizeBand.nullable().default(null),
  sectors: z
    .array(Sector)
    .max(3)
    .default([])
    .transform((sectors) => [...new Set(sectors)]),
  /** A role mailbox rather than a person's. */
  contactEmail: EmailAddress.nullable().default(null),
});
export type WorkplaceFacts = z.infer<typeof facts>;

const ListedWorkplace = WorkplaceLink.extend({ state: OpenState });

/** An organisation where one may join or found a workplace. */
export const OrganisationToJoin = OrganisationLink.extend({ type: OrganisationType });
export type OrganisationToJoin = z.infer<typeof OrganisationToJoin>;

const MyInvitation = z.object({
  id: z.uuid(),
  workplace: WorkplaceLink,
  organisation: OrganisationLink,
  role: MemberRole,
  expiresAt: Timestamp,
});

export const getWorkplaceProposal = endpoint("getWorkplaceProposal", {
  summary: "Organisations that one's e-mail domain points to, with their workplaces, and one's invitations",
  feature: "workplaces",
  response: z.object({
    /** Null for an address of a free mail service, which proposes nothing. */
    domain: z.string().nullable(),
    organisations: z.array(OrganisationToJoin.extend({ workplaces: z.array(ListedWorkplace) })),
    invitations: z.array(MyInvitation),
  }),
});

export const findOrganisations = endpoint("findOrganisations", {
  summary: "Organisations of today by name in any language, at most 20",
  feature: "workplaces",
  query: z.object({ q: z.string().trim().max(200).default("") }),
  response: z.object({ items: z.array(OrganisationToJoin) }),
});

export const listWorkplaces = endpoint("listWorkplaces", {
  summary: "An organisation's workplaces, those that wait for a moderator too",
  feature: "workplaces",
  params: z.object({ slug: Slug }),
  response: z.object({ organisation: OrganisationToJoin, items: z.array(ListedWorkplace) }),
});

const bySlug = z.object({ slug: Slug });

export const Workplace = WorkplaceLink.extend({
  organisation: OrganisationLink,
  about: z.string(),
  sizeBand: SizeBand.nullable(),
  sectors: z.array(Sector),
  contactEmail: z.string().nullable(),
});
export type Workplace = z.infer<typeof Workplace>;

export const getWorkplace = endpoint("getWorkplace", {
  summary: "A workplace as everyone sees it; a merged one's address answers with the one that it became",
  feature: "workplaces",
  params: bySlug,
  response: Workplace,
});

export const Member = z.object({
  id: z.uuid(),
  name: z.string(),
  /** For those who manage members; null for the others. */
  email: z.string().nullable(),
  role: MemberRole,
  since: Timestamp,
});
export type Member = z.infer<typeof Member>;

/** What a person who looks at a workplace's members may do there. */
export const TeamRights = z.object({ edit: z.boolean(), manageMembers: z.boolean() });
export type TeamRights = z.infer<typeof TeamRights>;

export const getWorkplaceTeam = endpoint("getWorkplaceTeam", {
  summary: "A workplace with its members, for them and for moderators",
  feature: "workplaces",
  params: bySlug,
  response: z.object({
    workplace: Workplace.extend({ state: OpenState }),
    myRole: MemberRole.nullable(),
    rights: TeamRights,
    members: z.array(Member),
    /** Who asks to join, and who is invited: empty for those who do not manage members. */
    requests: z.array(Member.omit({ role: true }).extend({ message: z.string() })),
    invitations: z.array(
      z.object({ id: z.uuid(), email: z.string(), role: MemberRole, expiresAt: Timestamp }),
    ),
  }),
});

export const foundWorkplace = endpoint("foundWorkplace", {
  summary: "Founds a workplace and makes oneself its editor",
  feature: "workplaces",
  body: facts.extend({ organisation: Slug }),
  response: z.object({ slug: Slug, state: OpenState }),
});

export const editWorkplace = endpoint("editWorkplace", {
  summary: "Changes what a workplace tells of itself",
  feature: "workplaces",
  params: bySlug,
  body: facts,
  response: z.object({}),
});

export const askToJoin = endpoint("askToJoin", {
  summary: "Asks to join a workplace; its editors are mailed. One who is invited is in at once",
  feature: "workplaces",
  params: bySlug,
  body: z.strictObject({ message: z.string().trim().max(500).default("") }),
  response: z.object({ state: z.enum(["asked", "active"]) }),
});

export const leaveWorkplace = endpoint("leaveWorkplace", {
  summary: "Leaves a workplace, or takes back one's asking to join",
  feature: "workplaces",
  params: bySlug,
  response: z.object({}),
});

const member = bySlug.extend({ id: z.uuid() });
const role = z.strictObject({ role: MemberRole });

export const acceptRequest = endpoint("acceptRequest", {
  summary: "Takes in a person who asked to join",
  feature: "workplaces",
  params: member,
  body: role,
  response: z.object({}),
});

export const refuseRequest = endpoint("refuseRequest", {
  summary: "Refuses a person who asked to join",
  feature: "workplaces",
  params: member,
  response: z.object({}),
});

export const changeRole = endpoint("changeRole", {
  summary: "Changes a member's role",
  feature: "workplaces",
  params: member,
  body: role,
  response: z.object({}),
});

export const removeMember = endpoint("removeMember", {
  summary: "Removes a member",
  feature: "workplaces",
  params: member,
  response: z.object({}),
});

export const inviteMember = endpoint("inviteMember", {
  summary: "Invites a person by e-mail for 14 days; again for one who is invited already",
  feature: "workplaces",
  params: bySlug,
  body: z.strictObject({ email: EmailAddress, role: MemberRole }),
  response: z.object({ id: z.uuid() }),
});

export const withdrawInvitation = endpoint("withdrawInvitation", {
  summary: "Withdraws an invitation",
  feature: "workplaces",
  params: member,
  response: z.object({}),
});

const invitation = z.object({ id: z.uuid() });

export const acceptInvitation = endpoint("acceptInvitation", {
  summary: "Joins a workplace that has invited one's address",
  feature: "workplaces",
  params: invitation,
  response: z.object({ slug: Slug }),
});

export const declineInvitation = endpoint("declineInvitation", {
  summary: "Declines an invitation",
  feature: "workplaces",
  params: invitation,
  response: z.object({}),
});

export const WaitingWorkplace = WorkplaceLink.extend({
  id: z.uuid(),
  organisation: OrganisationLink,
  about: z.string(),
  founder: z.object({ name: z.string(), email: z.string() }),
  /** What a yes may save for the organisation: the founder's domain and those above it. Empty where it is known. */
  domains: z.array(z.string()),
  isFirst: z.boolean(),
  createdAt: Timestamp,
});
export type WaitingWorkplace = z.infer<typeof WaitingWorkplace>;

const Unled = WorkplaceLink.extend({
  organisation: OrganisationLink,
  memberCount: z.int(),
  requestCount: z.int(),
});

export const listWorkplaceTasks = endpoint("listWorkplaceTasks", {
  summary: "For moderators: workplaces that wait for a yes, oldest first, and those that have no editor",
  feature: "workplaces",
  response: z.object({ waiting: z.array(WaitingWorkplace), withoutEditor: z.array(Unled) }),
});

export const decideWorkplace = endpoint("decideWorkplace", {
  summary: "A moderator's yes or no to a workplace that waits",
  feature: "workplaces",
  params: bySlug,
  body: z.discriminatedUnion("decision", [
    z.strictObject({
      decision: z.literal("yes"),
      /** Saved as the organisation's; null for none. */
      domain: z.string().max(253).nullable(),
    }),
    z.strictObject({ decision: z.literal("no"), reason: z.string().trim().min(3).max(500) }),
  ]),
  response: z.object({}),
});

export const mergeWorkplace = endpoint("mergeWorkplace", {
  summary: "Merges a workplace into another of the same organisation",
  feature: "workplaces",
  params: bySlug,
  body: z.strictObject({ into: Slug }),
  response: z.object({ slug: Slug }),
});
