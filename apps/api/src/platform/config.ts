import ipaddr from "ipaddr.js";
import { z } from "zod";
import type { Sender } from "./mail/smtp.ts";
import { StartProblem } from "./start-problem.ts";

const Port = z.coerce.number().int().min(0).max(65_535);
const PostgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" });
const onOff = z.enum(["on", "off"]).transform((value) => value === "on");

type TrustProxy = boolean | string[] | ((address: string, hop: number) => boolean);

/** Trusted proxies: `true`, a number of hops, or addresses and networks with commas between. */
const TrustProxy = z
  .string()
  .transform((value): TrustProxy => {
    if (value === "true" || value === "false") return value === "true";
    if (/^\d+$/.test(value)) return (_address, hop) => hop < Number(value);
    return value.split(",").map((part) => part.trim());
  })
  .refine(
    (value) => !Array.isArray(value) || value.every(isNetwork),
    "must be true, a number of hops, or addresses",
  );

const namedNetworks = new Set(["loopback", "linklocal", "uniquelocal"]);

function isNetwork(part: string): boolean {
  return namedNetworks.has(part) || ipaddr.isValid(part) || ipaddr.isValidCIDR(part);
}

/** Addresses of http servers with commas between. */
const HttpUrls = z
  .string()
  .transform((value) => value.split(",").map((part) => part.trim().replace(/\/+$/, "")))
  .pipe(z.array(z.url({ protocol: /^https?$/, error: "must be http:// addresses with commas between" })));

/** E-mail addresses with commas between, as they are compared. */
const EmailList = z
  .string()
  .transform((value) => value.split(",").map((part) => part.trim().toLowerCase()))
  .pipe(z.array(z.email({ error: "must be e-mail addresses with commas between" })));

/** `address` or `Name <address>`. */
const MailFrom = z
  .string()
  .max(300)
  .transform((value): Sender => {
    const [, name = "", address] = /^"?([^"<>\p{Cc}]*?)"?\s*<([^<>]*)>$/u.exec(value.trim()) ?? [];
    return { name, address: address ?? value.trim() };
  })
  .refine(({ address }) => z.email().safeParse(address).success, "must be an address, or Name <address>");

const Environment = z.object({
  DATABASE_URL: PostgresUrl,
  DATABASE_OWNER_URL: PostgresUrl.optional(),
  HOST: z.string().default("127.0.0.1"),
  PORT: Port.default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: TrustProxy.default(false),
  RATE_LIMIT: onOff.default(true),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  STARTER_STORIES: onOff.default(true),
  VOIKKO_DICTIONARY: z.string().optional(),
  MEILI_URL: HttpUrls.optional(),
  MEILI_KEY: z.string().optional(),
  OPERATOR_NAME: z.string().max(200).optional(),
  CONTACT_EMAIL: z.email().optional(),
  ACCESSIBILITY_EMAIL: z.email().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" }).optional(),
  MAIL_FROM: MailFrom.optional(),
  ADMIN_EMAILS: EmailList.default([]),
  SESSION_SECRET: z.string().min(32).optional(),
});

/** What the operator has told of itself; pages say so where it has not. */
type Operator = {
  operatorName: string | null;
  contactEmail: string | null;
  accessibilityEmail: string | null;
};

export type Config = {
  databaseUrl: string;
  ownerUrl: string;
  host: string;
  port: number;
  /** Origin that visitors use, without a slash at its end. */
  publicUrl: string;
  trustProxy: TrustProxy;
  rateLimit: boolean;
  logLevel: string;
  starterStories: boolean;
  /** Path of Voikko's mor.vfst, "off" for Finnish by rules, null to look in the usual places. */
  voikkoDictionary: string | null;
  /** Instances of Meilisearch, each with all stories; without any PostgreSQL answers searches. */
  meilisearch: { urls: string[]; key: string | null };
  operator: Operator;
  /** Mail server; null for the mailbox page, on one's own machine alone. */
  smtpUrl: string | null;
  mailFrom: Sender | null;
  /** Who becomes an admin by signing in. */
  adminEmails: string[];
  /** Signs cookies; null for one that the site makes and keeps. */
  sessionSecret: string | null;
};

/**
 * The settings, from the environment's variables (.env.example explains each). Empty ones count as not set.
 * @throws StartProblem that names each wrong setting and why
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new StartProblem(`Wrong settings (see .env.example): ${reasons.join("; ")}`);
  }
  const settings = parsed.data;
  return {
    databaseUrl: settings.DATABASE_URL,
    ownerUrl: settings.DATABASE_OWNER_URL ?? settings.DATABASE_URL,
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: new URL(settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`).origin,
    trustProxy: settings.TRUST_PROXY,
    rateLimit: settings.RATE_LIMIT,
    logLevel: settings.LOG_LEVEL,
    starterStories: settings.STARTER_STORIES,
    voikkoDictionary: settings.VOIKKO_DICTIONARY ?? null,
    meilisearch: { urls: settings.MEILI_URL ?? [], key: settings.MEILI_KEY ?? null },
    operator: {
      operatorName: settings.OPERATOR_NAME ?? null,
      contactEmail: settings.CONTACT_EMAIL ?? null,
      accessibilityEmail: settings.ACCESSIBILITY_EMAIL ?? null,
    },
    smtpUrl: settings.SMTP_URL ?? null,
    mailFrom: settings.MAIL_FROM ?? null,
    adminEmails: settings.ADMIN_EMAILS,
    sessionSecret: settings.SESSION_SECRET ?? null,
  };
}
