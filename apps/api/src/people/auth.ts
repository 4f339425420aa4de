import { asApplication } from "@tori/db/database";
import type { Language } from "@tori/contract/language";
import { preferredLanguage } from "../platform/language.ts";
import { betterAuth } from "better-auth";
import { emailOTP } from "better-auth/plugins/email-otp";
import { Pool } from "pg";
import { v7 as uuid } from "uuid";

/** How long a code can be used, in minutes. */
export const codeMinutes = 10;
const codeTries = 5;
/** Seconds for which a session's cookie proves by itself who reads. */
const identitySeconds = 60;
const sessionDays = 14;

type Options = {
  databaseUrl: string;
  publicUrl: string;
  origins: readonly string[];
  secret: string;
  sendCode: SendCode;
};

/** Mails a code, in the language of the page that asked for it. */
export type SendCode = (mail: { email: string; code: string; language: Language }) => Promise<void>;

export type Auth = ReturnType<typeof createAuth>;

/**
 * better-auth with e-mailed codes, on the tables of migrations/0006-people.sql. Its own routes are not served: ours call
 * its functions, so that every route has our checks, limits and problem documents. An organisation's own sign-in (OIDC)
 * finds its place here, with `person_account`.
 */
export function createAuth({ databaseUrl, publicUrl, origins, secret, sendCode }: Options) {
  const isSecure = publicUrl.startsWith("https:");
  const cookie = (name: string) => ({
    name: `${isSecure ? "__Host-" : ""}tori.${name}`,
    attributes: { secure: isSecure, path: "/", httpOnly: true, sameSite: "lax" as const },
  });
  // The library wants dates as Date, where our own pool gives the contract's strings.
  const pool = new Pool({ connectionString: databaseUrl, max: 3, options: asApplication });
  pool.on("error", () => {});
  const auth = betterAuth({
    appName: "Tekojen tori",
    baseURL: publicUrl,
    basePath: "/api/auth",
    trustedOrigins: [...origins],
    secret,
    database: pool,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { disabled: true },
    advanced: {
      database: { generateId: () => uuid() },
      // Where people sit is not kept.
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: { session_token: cookie("session"), session_data: cookie("identity") },
    },
    user: { modelName: "person", fields: { emailVerified: "email_verified", ...dates } },
    session: {
      modelName: "person_session",
      fields: {
        userId: "person_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        ...dates,
      },
      expiresIn: sessionDays * 86_400,
      cookieCache: { enabled: true, maxAge: identitySeconds },
    },
    account: {
      modelName: "person_account",
      fields: {
        userId: "person_id",
        accountId: "account_id",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        ...dates,
      },
    },
    verification: { modelName: "sign_in_code", fields: { expiresAt: "expires_at", ...dates } },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: codeMinutes * 60,
        allowedAttempts: codeTries,
        storeOTP: "hashed",
        sendVerificationOTP: ({ email, otp }, context) =>
          sendCode({
            email,
            code: otp,
            language: preferredLanguage(context?.headers?.get("accept-language") ?? undefined),
          }),
      }),
    ],
  });
  return { ...auth, close: () => pool.end() };
}

const dates = { createdAt: "created_at", updatedAt: "updated_at" };
