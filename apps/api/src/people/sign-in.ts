import type { Language } from "@tori/contract/language";
import type { Database } from "@tori/db/database";
import { APIError } from "better-auth/api";
import { Problem, fieldProblem } from "../platform/problem.ts";
import { type Limit, mayTry } from "./attempts.ts";
import { type Auth, codeMinutes } from "./auth.ts";

/** Hours after which a session on a computer that many use ends by itself. */
const sharedHours = 12;

export type Asking = { email: string; network: string };

/** Sends a code, in the same way and time to every address. */
export async function sendCode(db: Database, auth: Auth, asked: Asking & { headers: Headers }) {
  const { email, network, headers } = asked;
  await demand(db, "codesFromNetwork", network);
  await demand(db, "codesToAddress", email);
  await auth.api.sendVerificationOTP({ body: { email, type: "sign-in" }, headers });
  return { validMinutes: codeMinutes };
}

type SigningIn = Asking & {
  code: string;
  isShared: boolean;
  /** Of the page: mails are written in it from now on. */
  language: Language;
  headers: Headers;
  adminEmails: ReadonlySet<string>;
};

/**
 * Signs in with a code; a new address becomes a person.
 * @returns the cookies to set, and whether the person has yet to tell their name
 */
export async function signInWithCode(db: Database, auth: Auth, asked: SigningIn) {
  await demand(db, "triesFromNetwork", asked.network);
  await demand(db, "triesOfAddress", asked.email);
  const otp = asked.code.replace(/[\s-]/g, "");
  if (!/^\d{6}$/.test(otp)) throw fieldProblem("code", (texts) => texts.refusals.fields.codeForm);
  const { headers, response } = await auth.api
    .signInEmailOTP({ body: { email: asked.email, otp }, headers: asked.headers, returnHeaders: true })
    .catch((error: unknown) => {
      throw codeProblem(error);
    });
  const { user, token } = response;
  await keepChoices(db, token, asked);
  await db.updateTable("person").set({ language: asked.language }).where("id", "=", user.id).execute();
  if (asked.adminEmails.has(asked.email)) await makeAdmin(db, user.id);
  const cookies = headers.getSetCookie();
  return {
    isNew: user.name === "",
    // Without an age they end with the browser.
    cookies: asked.isShared ? cookies.map((cookie) => cookie.replace(/; Max-Age=\d+/i, "")) : cookies,
  };
}

async function keepChoices(db: Database, token: string, { isShared }: SigningIn): Promise<void> {
  if (isShared) {
    const expires = new Date(Date.now() + sharedHours * 3_600_000);
    await db.updateTable("person_session").set({ expires_at: expires }).where("token", "=", token).execute();
  } else {
    await db.updateTable("person_session").set({ is_shared: false }).where("token", "=", token).execute();
  }
}

async function makeAdmin(db: Database, personId: string): Promise<void> {
  await db
    .insertInto("platform_role")
    .values({ person_id: personId, role: "admin" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function demand(db: Database, limit: Limit, whose: string): Promise<void> {
  if (!(await mayTry(db, limit, whose))) throw new Problem("too_many_codes");
}

const codeProblems: Record<string, "code_wrong" | "code_expired" | "code_spent"> = {
  INVALID_OTP: "code_wrong",
  OTP_EXPIRED: "code_expired",
  TOO_MANY_ATTEMPTS: "code_spent",
};

function codeProblem(error: unknown): unknown {
  const code = error instanceof APIError ? codeProblems[String(error.body?.code)] : undefined;
  if (!code) return error;
  return new Problem(code, { fields: [{ field: "code", message: ({ refusals }) => refusals[code].detail }] });
}
