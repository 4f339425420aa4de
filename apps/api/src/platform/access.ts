import type { Language } from "@tori/contract/language";
import type { MemberRole, PlatformRole } from "@tori/contract/vocabulary";
import { Problem } from "./problem.ts";

/** Who asks, as the database has them at this moment. */
export type Actor = {
  personId: string;
  sessionId: string;
  name: string;
  email: string;
  language: Language;
  isBlocked: boolean;
  isShared: boolean;
  roles: PlatformRole[];
  /** Where the person is a member with an editor's yes. */
  memberships: { workplaceId: string; organisationId: string; role: MemberRole }[];
};

/** What a feature's policy asks of a person: the roles, and where they belong. */
export type Standing = Pick<Actor, "roles" | "memberships">;

/**
 * Who may call an endpoint at all. What one may do to the things behind it, a feature's policy.ts says. `admit` gives
 * the handler who it is for, or throws.
 */
export type Access<Who extends Actor | null = Actor | null> = {
  name: "anyone" | "whoever" | "identified" | "signed_in" | "moderators" | "admins";
  admit: (actor: Actor | null) => Who;
  /** How long answers may be kept, where it is not as usual. */
  caching?: string;
};

/** Public: the same for everyone, so nobody is asked who they are. */
export const anyone: Access<null> = { name: "anyone", admit: () => null };

/** The same, of this very moment. */
export const anyoneNow: Access<null> = { ...anyone, caching: "no-store" };

/** Visitors too, who are told apart from those who are signed in. */
export const whoever: Access<Actor | null> = { name: "whoever", admit: (actor) => actor };

/** Signed in, be it blocked: for one's own data and for leaving. */
export const identified: Access<Actor> = { name: "identified", admit: known };

export const signedIn: Access<Actor> = { name: "signed_in", admit: allowed };

export const moderators: Access<Actor> = {
  name: "moderators",
  admit: (actor) => demand(allowed(actor), isModerator),
};

export const admins: Access<Actor> = {
  name: "admins",
  admit: (actor) => demand(allowed(actor), ({ roles }) => roles.includes("admin")),
};

/** An admin does what a moderator does. */
export function isModerator({ roles }: Pick<Actor, "roles">): boolean {
  return roles.length > 0;
}

function known(actor: Actor | null): Actor {
  if (!actor) throw new Problem("signed_out");
  return actor;
}

function allowed(actor: Actor | null): Actor {
  const person = known(actor);
  if (person.isBlocked) throw new Problem("blocked");
  return person;
}

function demand(actor: Actor, may: (actor: Actor) => boolean): Actor {
  if (!may(actor)) throw new Problem("forbidden");
  return actor;
}
