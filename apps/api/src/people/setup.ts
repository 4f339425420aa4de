import type { Database } from "@tori/db/database";
import type { Config } from "../platform/config.ts";
import type { People } from "../platform/endpoints.ts";
import { isSafeOrigin, ownOrigins } from "../platform/origins.ts";
import { postMail } from "../platform/mail/post.ts";
import type { Jobs } from "../platform/jobs.ts";
import { catalogs } from "@tori/text/catalogs";
import { readActor } from "./actor.ts";
import { type Auth, type SendCode, codeMinutes, createAuth } from "./auth.ts";
import { identify } from "./identify.ts";
import { sessionSecret } from "./secret.ts";
import type { SignInSettings } from "./sign-in-routes.ts";

export type SignIn = { auth: Auth; people: People; settings: SignInSettings };

/** What signing in needs, and what the platform asks of it. */
export async function createSignIn(db: Database, jobs: Jobs, config: Config): Promise<SignIn> {
  const { publicUrl, databaseUrl } = config;
  const secret = await sessionSecret(db, config.sessionSecret);
  const sendCode: SendCode = ({ email, code, language }) =>
    db.transaction().execute((db) => {
      const { subject, paragraphs, closing } = catalogs[language].mails.code;
      const letter = { subject: subject(code), paragraphs, code, closing, minutes: codeMinutes };
      return postMail(db, jobs, { to: email, language, ...letter });
    });
  const auth = createAuth({ sendCode, databaseUrl, publicUrl, origins: ownOrigins(publicUrl), secret });
  return {
    auth,
    people: { readActor, identify: (request, reply) => identify(auth, request, reply) },
    settings: {
      publicUrl,
      isSafe: isSafeOrigin(publicUrl),
      adminEmails: new Set(config.adminEmails),
    },
  };
}
